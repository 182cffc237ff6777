import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEngine } from '../../../utils/translation/engines';
import { listModels } from '../../../utils/translation/engines/openai';
import type { TranslationEngine } from '../../../utils/translation/engine';
import { EngineServer, inEnglish } from '../../support/engine-server.ts';
import { accountsAt } from '../../support/translator.ts';

const server = new EngineServer();
let url: string;
beforeAll(async () => void (url = await server.start()));
afterAll(() => server.stop());
beforeEach(() => server.reset());

const signal = new AbortController().signal;
const ids = ['deepl', 'google', 'azure', 'libretranslate', 'openai', 'google-web', 'microsoft-web'];
const accountOf = (id: string) => {
  const account = accountsAt(url).find(({ engine }) => engine === id);
  if (!account) throw new Error(id);
  return account;
};
const engineOf = (id: string): TranslationEngine => {
  const engine = makeEngine(accountOf(id));
  if (!engine) throw new Error(id);
  return engine;
};
const ask = (id: string, texts: string[]) => engineOf(id).translate({ texts: texts.map((text) => ({ text, terms: [] })), from: 'zh', to: 'en' }, signal);

describe.each(ids)('%s', (id) => {
  it('brings several texts back in their order', async () => {
    const texts = ['周末去咖啡馆', '第二条\n有两行', '<b>粗体</b> & 更多'];
    expect(await ask(id, texts)).toEqual({ ok: true, value: texts.map(inEnglish) });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    [401, 'auth'], [402, 'quota'], [403, 'auth'], [429, 'rate-limit'], [456, 'quota'], [500, 'network'], [503, 'network'], [504, 'timeout'],
  ])('tells a %i as %s', async (status, code) => {
    server.faults = [{ status }];
    expect(await ask(id, ['你好'])).toMatchObject({ ok: false, error: { code } });
  });

  it.each([['seconds', () => '7', 7_000], ['a date', () => new Date(Date.now() + 60_000).toUTCString(), 60_000]])('tells how long to wait, given as %s', async (_, header, wait) => {
    server.faults = [{ status: 429, headers: { 'Retry-After': header() } }];
    const answer = await ask(id, ['你好']);
    expect(answer.ok ? undefined : answer.error.retryAfter).toBeGreaterThan(wait - 3_000);
    expect(answer.ok ? undefined : answer.error.retryAfter).toBeLessThanOrEqual(wait);
  });

  it.each([['no JSON', '<html>oops'], ['another JSON', '{"surprise":true}'], ['nothing', '']])('takes %s for no answer', async (_, body) => {
    server.faults = [{ body }, { body }];
    const answer = await ask(id, ['你好', '再见']);
    expect(answer.ok ? answer.value : answer.error.code).toSatisfy((found) => found === 'bad-response' || found === 'network' || JSON.stringify(found) === '[null,null]');
  });

  it('never guesses which are missing where it gets fewer than it asked for', async () => {
    server.faults = [{ change: (texts) => texts.slice(1) }, { change: (texts) => texts.slice(1) }];
    const answer = await ask(id, ['一个', '两个', '三个']);
    expect(answer.ok ? answer.value : answer.error).toEqual([null, null, null]);
  });

  it('says nothing of the person but the key it needs', async () => {
    await ask(id, ['你好']);
    const [{ headers, path } = { headers: {}, path: '' }] = server.seen;
    expect(headers['cookie']).toBeUndefined();
    expect(headers['referer']).toBeUndefined();
    expect(path).not.toMatch(/key-of|你好|%E4/u);
  });

  it('gives up when nobody waits any more', async () => {
    server.latency = 5_000;
    const ended = new AbortController();
    const asked = engineOf(id).translate({ texts: [{ text: '你好', terms: [] }], to: 'en' }, ended.signal);
    setTimeout(() => ended.abort(), 50);
    expect(await asked).toMatchObject({ ok: false, error: { code: 'network' } });
  });
});

describe('what only some say', () => {
  it.each([
    ['google', 403, '{"error":{"message":"User Rate Limit Exceeded"}}', 'rate-limit', undefined],
    ['google', 403, '{"error":{"message":"Daily Limit Exceeded"}}', 'quota', undefined],
    ['google', 400, '{"error":{"message":"API key not valid."}}', 'auth', undefined],
    ['azure', 403, '{"error":{"code":403001,"message":"out of call volume quota"}}', 'quota', undefined],
    ['azure', 401, '{"error":{"code":401000,"message":"credentials are missing"}}', 'auth', 'region'],
    ['openai', 404, '{"error":{"message":"The model `x` does not exist"}}', 'unsupported', 'model'],
    ['openai', 429, '{"error":{"code":"insufficient_quota"}}', 'quota', undefined],
    ['google-web', 429, '<html>unusual traffic … captcha</html>', 'rate-limit', 'captcha'],
    ['libretranslate', 400, '{"error":"Invalid API key"}', 'auth', undefined],
  ])('%s with %i %s', async (id, status, body, code, hint) => {
    server.faults = [{ status, body }];
    const answer = await ask(id, ['你好']);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(answer.ok ? '' : answer.error.hint).toBe(hint);
  });

  it('Ollama refuses extensions until it is told otherwise', async () => {
    server.faults = [{ status: 403 }];
    const engine = makeEngine({ ...accountOf('openai'), preset: 'ollama' });
    expect(await engine?.translate({ texts: [{ text: '你好', terms: [] }], to: 'en' }, signal)).toMatchObject({ ok: false, error: { hint: 'ollama-origins' } });
  });

  it('an older LibreTranslate knows Chinese by another name', async () => {
    const engine = engineOf('libretranslate');
    server.faults = [{ status: 400, body: '{"error":"zh-Hans is not supported"}' }];
    const request = { texts: [{ text: '你好', terms: [] }], from: 'zh', to: 'en' };
    expect(await engine.translate(request, signal)).toEqual({ ok: true, value: [inEnglish('你好')] });
    expect(server.seen.map(({ body }) => JSON.parse(body).source)).toEqual(['zh-Hans', 'zh']);
    await engine.translate(request, signal);
    expect(server.seen).toHaveLength(3);
  });

  it('a service lists its models', async () => {
    expect(await listModels(accountOf('openai'), signal)).toEqual({ ok: true, value: ['large-model', 'small-model'] });
  });

  it('a stream that breaks off is told as such', async () => {
    server.faults = [{ cutAfter: 150 }];
    expect(await ask('openai', ['你好', '再见'])).toMatchObject({ ok: false, error: { code: 'network' } });
  });

  it('a stream that ends too soon without a fault of the line as well', async () => {
    server.faults = [{ body: 'data: {"choices":[{"delta":{"content":"{\\"items\\":["}}]}\n\n' }];
    expect(await ask('openai', ['你好'])).toMatchObject({ ok: false, error: { code: 'network', hint: 'cut' } });
  });
});
