import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { Reading } from '../../../entrypoints/background/reading';
import { initialSettings } from '../../../utils/settings/parse';
import { gloss } from '../../../utils/translation/gloss';
import { realDictionary } from '../../support/dictionary';
import { realGlossary } from '../../support/glossary';

const log = { warn: vi.fn<() => void>() };
const reading = new Reading(realDictionary(), realGlossary(), log, async () => initialSettings());
const told = async (text: string, to = 'en') => gloss(text, to, [], (asked, language) => reading.glossSentence(asked, 0, asked.length, language));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});

describe('a text word by word', () => {
  it.each([
    ['周末去咖啡馆', 'weekend go café'],
    ['布丁绝绝子！yyds [doge]\n#美食分享[话题]# @小林 😀', 'pudding amazing, the best! greatest of all time [doge]\n#美食分享[话题]# @小林 😀'],
    ['这家店真的好好吃，姐妹们冲鸭', 'this home inn really good, so tasty, girls go for it'],
    ['买了iPhone 16，绝了', 'buy done / now iPhone 16, unbeatable'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toMatchObject({ ok: true, value: { text: expected, language: 'en', engine: 'gloss' } });
  });

  it('in Chinese tells what the glossary knows', async () => {
    const outcome = await told('this cake is bussin no cap', 'zh-CN');
    expect(outcome).toMatchObject({ ok: true, value: { language: 'zh-CN' } });
    expect(outcome.ok && outcome.value.text).toMatch(/^this cake is .*\p{Script=Han}/u);
  });

  it('is refused where no word is known', async () => {
    expect(await told('plain words alone', 'zh-CN')).toEqual({ ok: false, error: { code: 'unsupported', engine: 'gloss' } });
  });
});
