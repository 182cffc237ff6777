import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { Reading } from '../../../entrypoints/background/reading';
import { Glossary } from '../../../utils/glossary/glossary';
import { initialSettings } from '../../../utils/settings/parse';
import type { Settings } from '../../../utils/settings/schema';
import { realDictionary } from '../../support/dictionary';
import { realGlossary } from '../../support/glossary';

const dictionary = realDictionary();
const glossary = realGlossary();
const log = { warn: vi.fn<() => void>() };
let settings: Settings;
const reading = new Reading(dictionary, glossary, log, async () => settings);
const broken = new Reading(dictionary, new Glossary(() => Promise.reject(new Error('gone'))), log, async () => settings);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  settings = { ...initialSettings(), language: 'en' };
});

/** The terms at the stretch in brackets. */
const termsAt = (marked: string, asked = reading) =>
  asked.termsAt(marked.replace(/[<>]/gu, ''), marked.indexOf('<'), marked.indexOf('>') - 1);

describe('what a stretch may mean', () => {
  it.each([
    ['an unmistakable term', '焦糖布丁<绝绝子>！', 'juejuezi', true, '绝绝子'],
    ['a code', '<yyds>', 'code-yyds', true, 'yyds'],
    ['a code in capitals', '<YYDS>！', 'code-yyds', true, 'yyds'],
    ['a term in traditional characters', '被你<種草>了', 'zhongcao', true, '种草'],
    ['a number that runs on', '<66666666>', 'num-666', true, '66666666'],
    ['a word that is slang only where it stands alone', '院子里的<草>长得很快', 'cao-grass', false, '草'],
  ])('%s', async (_, text, id, isMeant, spelling) => {
    expect(await termsAt(text)).toContainEqual(expect.objectContaining({ id, isMeant, spelling }));
  });

  it('nothing, of an ordinary word', async () => {
    expect(await termsAt('周末去<咖啡馆>')).toEqual([]);
  });

  it('of an English word only for those who read Chinese explanations', async () => {
    expect(await termsAt('best hotpot, <no cap>')).toEqual([]);
    settings = { ...settings, language: 'zh-TW' };
    expect(await termsAt('best hotpot, <no cap>')).toMatchObject([{ id: 'en-no-cap', isMeant: true }]);
  });

  it('with how pages mark it now', async () => {
    expect(await termsAt('<yyds>')).toMatchObject([{ marking: 'marked' }]);
    settings = { ...settings, knownTerms: ['code-yyds'] };
    expect(await termsAt('<yyds>')).toMatchObject([{ marking: 'known' }]);
  });

  it('with those of its relatives that are explained, never itself', async () => {
    const [term] = await termsAt('<yyds>');
    expect(term?.linked).toContain('绝绝子');
    for (const spelling of term?.linked ?? []) expect((await reading.termSpelled(spelling))?.id).not.toBe('code-yyds');
  });
});

describe('a term is found by its spelling', () => {
  it('wherever it may stand', async () => {
    expect(await reading.termSpelled('蹲')).toMatchObject({ id: 'dun-single', spelling: '蹲' });
  });

  it('and only if the glossary has it', async () => {
    expect(await reading.termSpelled('咖啡馆')).toBeNull();
  });
});

describe('a sentence word by word', () => {
  const told = async (text: string): Promise<string[]> => {
    const words = await reading.glossSentence(text, 0, text.length);
    if (!words.ok) throw new Error(words.error.code);
    return words.value.map((word) => [word.text, word.syllables.map((syllable) => syllable.text).join(''), word.gloss, word.glossLanguage ?? ''].join('|'));
  };

  it('tells terms by their meaning, words by the dictionary', async () => {
    expect(await told('布丁绝绝子，yyds')).toEqual(['布丁|bùdīng|pudding|', '绝绝子|juéjuézi|amazing, the best|', '，|||', 'yyds|yǒngyuǎndeshén|greatest of all time|']);
  });

  it('tells terms in Chinese where explanations are Chinese', async () => {
    settings = { ...settings, language: 'zh-CN' };
    expect((await told('布丁绝绝子'))[1]).toMatch(/^绝绝子\|juéjuézi\|\p{Script=Han}+\|zh$/u);
  });
});

describe('a glossary that cannot be read', () => {
  it('leaves the dictionary’s words', async () => {
    expect(await termsAt('<绝绝子>', broken)).toEqual([]);
    expect(await broken.termSpelled('绝绝子')).toBeNull();
    expect(await broken.glossSentence('周末', 0, 2)).toMatchObject({ ok: true, value: [{ gloss: 'weekend' }] });
    expect(log.warn).toHaveBeenCalled();
  });
});
