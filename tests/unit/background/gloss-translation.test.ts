import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { Reading } from '../../../entrypoints/background/reading';
import { Translation } from '../../../entrypoints/background/translation';
import { initialSettings } from '../../../utils/settings/parse';
import type { Settings } from '../../../utils/settings/schema';
import { realDictionary } from '../../support/dictionary';
import { realGlossary } from '../../support/glossary';

const log = { warn: vi.fn<() => void>() };
let settings: Settings;
const translation = new Translation(new Reading(realDictionary(), realGlossary(), log, async () => settings), async () => settings);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  settings = { ...initialSettings(), language: 'en' };
});

const told = async (text: string): Promise<string | null> => {
  const [outcome] = await translation.translateTexts([text]);
  return outcome?.ok ? outcome.value.text : null;
};

describe('a text word by word', () => {
  it.each([
    ['周末去咖啡馆', 'weekend go café'],
    ['布丁绝绝子！yyds [doge]\n#美食分享[话题]# @小林 😀', 'pudding amazing, the best! greatest of all time [doge]\n#美食分享[话题]# @小林 😀'],
    ['这家店真的好好吃，姐妹们冲鸭', 'this home inn really good, so tasty, girls go for it'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toBe(expected);
  });
});
