import { describe, expect, it } from 'vitest';
import { describeWord } from '../../../utils/dictionary/describe';
import type { EntryView, WordDescription } from '../../../utils/dictionary/entry';
import { realDictionary } from '../../support/dictionary';

const dictionary = realDictionary();

/** What the card shows of the stretch between brackets. */
async function described(marked: string): Promise<WordDescription> {
  const answer = await describeWord(dictionary, marked.replace(/[[\]]/gu, ''), marked.indexOf('['), marked.indexOf(']') - 1);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const readingOf = ({ syllables }: EntryView): string => syllables.map(({ text }) => text).join(' ');
const meaningsOf = ({ senses }: EntryView): string[] =>
  senses.map((sense) => sense.map((part) => (typeof part === 'string' ? part : part.simplified)).join(''));
const entriesOf = async (marked: string): Promise<string[]> =>
  (await described(marked)).entries.map((entry) => `${entry.simplified} ${entry.traditional} ${readingOf(entry)}`);

describe('a word of the dictionary', () => {
  it('comes with reading, meanings and measure words', async () => {
    const { text, entries: [entry], parts } = await described('去[咖啡馆]坐坐');
    expect(text).toBe('咖啡馆');
    expect(entry).toMatchObject({ simplified: '咖啡馆', traditional: '咖啡館', senses: [['café; coffee shop']] });
    expect(entry && readingOf(entry)).toBe('kā fēi guǎn');
    expect(entry?.measureWords).toMatchObject([{ simplified: '家', syllables: [{ text: 'jiā', tone: 1 }] }]);
    expect(parts).toEqual([]);
  });

  it.each([['[咖啡馆]', '[咖啡館]'], ['[头发]', '[頭髮]'], ['[台湾]', '[臺灣]'], ['[台湾]', '[台灣]'], ['[T恤]', '[Ｔ恤]'], ['[马上]', '[馬上]']])('%s and %s are the same word', async (one, other) => {
    expect((await described(other)).entries).toEqual((await described(one)).entries);
  });

  it('a mix of scripts is understood', async () => {
    expect(await entriesOf('[头髮]')).toEqual(['头发 頭髮 tóu fa']);
  });

  it('knows its other spellings', async () => {
    expect((await described('[台湾]')).entries[0]?.variants).toContain('台灣');
    expect((await described('[裡]面')).entries[0]?.variants).toContain('裏');
  });
});

describe('how a character is written says which word it is', () => {
  it.each([
    ['[髮]', ['发 髮 fà']],
    ['[發]', ['发 發 fā']],
    ['[後]', ['后 後 hòu']],
    ['[鬆]', ['松 鬆 sōng']],
  ])('%s', async (marked, entries) => {
    expect(await entriesOf(marked)).toEqual(entries);
  });

  it('the simplified character stands for all of them', async () => {
    expect((await entriesOf('[发]')).map((entry) => entry.split(' ')[1])).toEqual(['發', '髮']);
  });
});

describe('where an entry only points to another word', () => {
  it('that word’s meaning stands with it', async () => {
    const used = (await described('[咖]')).entries.find((entry) => readingOf(entry) === 'gā');
    expect(used && meaningsOf(used)).toEqual(['used in 咖喱: (loanword) curry']);
    expect(used?.senses[0]?.[1]).toMatchObject({ simplified: '咖喱', traditional: '咖喱', syllables: [{ text: 'gā', tone: 1 }, { text: 'lí', tone: 2 }] });
  });

  it('a mere variant is no entry of its own', async () => {
    const { entries } = await described('[裏]');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ traditional: '裡' });
    expect(entries.flatMap(meaningsOf).join(' ')).not.toContain('variant of');
  });
});

describe('where the dictionary lacks a word', () => {
  it.each([['[学生党]', ['学生', '党']], ['[學生黨]必看', ['學生', '黨']], ['[哈哈哈哈]', ['哈哈']]])('%s is told by its parts', async (marked, parts) => {
    const { entries, parts: told } = await described(marked);
    expect(entries).toEqual([]);
    expect(told.map(({ text }) => text)).toEqual(parts);
  });

  it('each part has its entries', async () => {
    const { parts } = await described('[学生党]');
    expect(parts.map(({ entries: [entry] }) => entry && meaningsOf(entry)[0])).toEqual(['student', 'party']);
  });

  it.each(['[xyz]', '[😀]', '[。。]', '[\ud83d]'])('%s has nothing to say, and is no failure', async (marked) => {
    expect(await described(marked)).toMatchObject({ entries: [], parts: [], longer: [], commonness: 'unknown' });
  });
});

describe('the first entry of a character alone is what it mostly means', () => {
  it.each([
    ['饭[后]散步', 'hòu', 'back'], ['我的[药]呢', 'yào', 'medicine'], ['天上的[云]', 'yún', 'cloud'], ['头发[松]了', 'sōng', 'loose'], ['[钟]坏了', 'zhōng', 'bell'],
    ['[丑]死了', 'chǒu', 'ugly'], ['五[岁]半', 'suì', 'classifier for years'], ['[球]呢', 'qiú', 'ball'], ['拜[佛]', 'Fó', 'Buddha'], ['到[期]了', 'qī', 'a period of time'],
    ['[里]', 'lǐ', 'inside'], ['[书]呢', 'shū', 'book'], ['[猫]呢', 'māo', 'cat'], ['一[年]', 'nián', 'year'],
  ])('%s', async (marked, reading, meaning) => {
    const [entry] = (await described(marked)).entries;
    expect(entry && readingOf(entry)).toBe(reading);
    expect(entry && meaningsOf(entry).join('; ')).toContain(meaning);
  });
});
