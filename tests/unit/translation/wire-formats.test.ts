import { describe, expect, it } from 'vitest';
import { emptyAccount } from '../../../utils/translation/account';
import { addressOf, originsOf } from '../../../utils/translation/catalogue';
import { buildAzure, explainAzure } from '../../../utils/translation/engines/azure';
import { buildDeepl, parseDeepl } from '../../../utils/translation/engines/deepl';
import { buildGoogle, explainGoogle, parseGoogle } from '../../../utils/translation/engines/google';
import { buildGoogleWeb, parseGoogleWeb } from '../../../utils/translation/engines/google-web';
import { buildLibretranslate, parseLibretranslate } from '../../../utils/translation/engines/libretranslate';
import { buildMicrosoftWeb, parseMicrosoftWeb } from '../../../utils/translation/engines/microsoft-web';
import { buildOpenai, explainOpenai } from '../../../utils/translation/engines/openai';
import { retryAfterOf, saidIn } from '../../../utils/translation/engines/send';

const request = { texts: [{ text: '你好', terms: [] }, { text: '一\n二', terms: [] }], from: 'zh', to: 'zh-TW' };
const account = (engine: string) => ({ ...emptyAccount(engine), key: 'K' });

describe('requests, as each service wants them', () => {
  it.each([
    ['DeepL', buildDeepl({ ...request, to: 'en' }, account('deepl')), 'https://api.deepl.com/v2/translate', { text: ['你好', '一\n二'], target_lang: 'EN-US', source_lang: 'ZH', preserve_formatting: true }],
    ['DeepL, free', buildDeepl(request, { ...account('deepl'), key: 'K:fx' }), 'https://api-free.deepl.com/v2/translate', { target_lang: 'ZH-HANT' }],
    ['Google', buildGoogle(request, account('google')), 'https://translation.googleapis.com/language/translate/v2', { q: ['你好', '一\n二'], target: 'zh-TW', source: 'zh-CN', format: 'text' }],
    ['Azure', buildAzure(request, account('azure')), 'https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to=zh-Hant&from=zh-Hans', [{ Text: '你好' }, { Text: '一\n二' }]],
    ['LibreTranslate', buildLibretranslate(request, { ...account('libretranslate'), url: 'https://own.example/' }), 'https://own.example/translate', { q: ['你好', '一\n二'], source: 'zh-Hans', target: 'zh-Hant', format: 'text', api_key: 'K' }],
    ['Microsoft’s web page', buildMicrosoftWeb({ texts: [{ text: 'a < b & c', terms: [] }], to: 'zh-CN' }, emptyAccount('microsoft-web')), 'https://edge.microsoft.com/translate/translatetext?from=&to=zh-Hans&isEnterpriseClient=false', ['a &lt; b &amp; c']],
    ['a model', buildOpenai(request, { ...account('openai'), preset: 'deepseek', model: 'm' }), 'https://api.deepseek.com/v1/chat/completions', { model: 'm', stream: true, thinking: { type: 'disabled' } }],
  ])('%s', (_, wire, url, body) => {
    expect(wire.url).toBe(url);
    expect(JSON.parse(wire.body ?? '')).toMatchObject(body);
  });

  it('Google’s web page gets all texts as lines of one, in the body', () => {
    const { url, body } = buildGoogleWeb(request, emptyAccount('google-web'));
    expect(url).toBe('https://translate.googleapis.com/translate_a/single?client=gtx&sl=zh-CN&tl=zh-TW&dt=t&dj=1&ie=UTF-8&oe=UTF-8');
    expect(new URLSearchParams(body).get('q')).toBe('你好\n一\n二');
  });

  it('the key stands in a header of its own kind', () => {
    expect(buildDeepl(request, account('deepl')).headers).toMatchObject({ Authorization: 'DeepL-Auth-Key K' });
    expect(buildGoogle(request, account('google')).headers).toMatchObject({ 'X-Goog-Api-Key': 'K' });
    expect(buildAzure(request, { ...account('azure'), region: 'westeurope' }).headers).toMatchObject({ 'Ocp-Apim-Subscription-Key': 'K', 'Ocp-Apim-Subscription-Region': 'westeurope' });
    expect(buildOpenai(request, { ...account('openai'), url: 'http://localhost:1234/v1' }).headers).toMatchObject({ Authorization: 'Bearer K' });
  });
});

describe('answers', () => {
  it.each([
    ['DeepL', parseDeepl({ translations: [{ text: 'a' }, { text: 'b' }] }, 2), ['a', 'b']],
    ['DeepL, one too many', parseDeepl({ translations: [{ text: 'a' }, { text: 'b' }] }, 1), undefined],
    ['Google, one without text', parseGoogle({ data: { translations: [{ translatedText: 'a' }, {}] } }, 2), ['a', null]],
    ['LibreTranslate, an older one', parseLibretranslate({ translatedText: 'a' }, 1), ['a']],
    ['Google’s web page', parseGoogleWeb({ sentences: [{ trans: 'a\n' }, { trans: 'b\nc' }] }, [1, 2]), ['a', 'b\nc']],
    ['Google’s web page with a line too few', parseGoogleWeb({ sentences: [{ trans: 'a b' }] }, [1, 1]), [null, null]],
    ['Microsoft’s web page', parseMicrosoftWeb([{ translations: [{ text: '&lt;3 &amp;amp;' }] }], 1), ['<3 &amp;']],
  ])('%s', (_, read, expected) => {
    expect(read).toEqual(expected);
  });

  it.each([['12', 12_000], ['0', 0], ['99999', 3_600_000], ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000], ['soon', undefined], [null, undefined]])('Retry-After: %s', (header, wait) => {
    expect(retryAfterOf(header, Date.parse('2026-11-21T10:00:00Z'))).toBe(wait);
  });

  it.each([['{"error":{"message":"No such key"}}', 'No such key'], ['{"message":"Quota exceeded"}', 'Quota exceeded'], ['<h1>Bad\n\ngateway</h1>', 'Bad gateway'], ['', '']])('what an error says: %s', (body, said) => {
    expect(saidIn(body)).toBe(said);
  });

  it('a failure that only one of them knows', () => {
    const reply = { status: 403, body: '', retryAfter: undefined };
    expect(explainGoogle({ ...reply, body: 'Daily Limit Exceeded' })?.code).toBe('quota');
    expect(explainAzure({ ...reply, status: 401 })?.hint).toBe('region');
    expect(explainOpenai(reply, { ...emptyAccount('openai'), url: 'http://localhost:11434/v1' }).hint).toBe('ollama-origins');
    expect(explainOpenai(reply, { ...emptyAccount('openai'), url: 'https://api.openai.com/v1' }).hint).toBeUndefined();
  });
});

describe('where texts go', () => {
  it.each([
    [{ ...emptyAccount('deepl'), key: 'K:fx' }, ['https://api-free.deepl.com/*']],
    [{ ...emptyAccount('libretranslate'), url: 'http://192.168.1.5:5000/' }, ['http://192.168.1.5/*']],
    [{ ...emptyAccount('openai'), preset: 'ollama' }, ['http://localhost/*']],
    [emptyAccount('on-device'), []],
    [emptyAccount('constructor'), []],
  ])('%o', (told, origins) => {
    expect(originsOf(told)).toEqual(origins);
    expect(addressOf(told)).not.toMatch(/\/$/u);
  });
});
