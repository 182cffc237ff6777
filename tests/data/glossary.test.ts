import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../modules/glossary/compile';
import { readPacks } from '../../modules/glossary/packs';
import { Glossary } from '../../utils/glossary/glossary';
import type { GlossaryEntry } from '../../utils/glossary/pack-schema';
import { hasHan } from '../../utils/language/han';
import { openFrom } from '../support/open-files';

const folder = path.resolve(import.meta.dirname, '../../public/data/glossary');
const packs = readPacks(folder);
const entriesIn = (language: 'zh' | 'en'): GlossaryEntry[] => packs.filter((pack) => pack.language === language).flatMap(({ entries }) => entries);
const all = packs.flatMap(({ id, language, entries }) => entries.map((entry) => ({ pack: id, language, entry })));
/** What fails, as lines of a report: pack/id. */
const failing = (isFine: (one: (typeof all)[number]) => boolean): string[] => all.filter((one) => !isFine(one)).map(({ pack, entry }) => `${pack}/${entry.id}`);
const twice = (values: readonly string[]): string[] => [...Map.groupBy(values, (value) => value)].filter(([, same]) => same.length > 1).map(([value]) => value);

describe('the packs hold', () => {
  const countIn = (ids: readonly string[]): number => packs.filter(({ id }) => ids.includes(id)).reduce((sum, { entries }) => sum + entries.length, 0);

  it.each([
    ['Chinese entries', entriesIn('zh').length, 1_500],
    ['English entries', entriesIn('en').length, 450],
    ['emoji, sticker and number codes', countIn(['emoji', 'number-codes']), 200],
    ['emoji and stickers', countIn(['emoji']), 150],
  ])('enough %s', (_, count, least) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('the topics that people meet', () => {
    const topics = ['beauty', 'shopping', 'dating', 'fandom', 'work', 'school', 'food', 'travel', 'gaming', 'wordplay', 'number-codes', 'letter-codes', 'emoji', 'platform'];
    expect(topics.filter((topic) => !packs.some(({ id }) => id === topic))).toEqual([]);
    expect(packs.some(({ language }) => language === 'en')).toBe(true);
  });

  it('a pack by the name of its file', () => {
    expect(packs.map(({ id }) => id)).toEqual(packs.map(({ id }) => id).toSorted());
  });
});

describe('every entry', () => {
  it('has an id of its own', () => {
    expect(twice(all.map(({ entry }) => entry.id))).toEqual([]);
  });

  it('has spellings of its own within its language', () => {
    expect(twice(all.flatMap(({ language, entry }) => entry.forms.map((form) => `${language} ${form.toLowerCase()}`)))).toEqual([]);
  });

  it('has an example that contains it', () => {
    expect(failing(({ entry: { forms, example } }) => forms.some((form) => example.text.toLowerCase().includes(form.toLowerCase())))).toEqual([]);
  });

  it('explains itself in English without Chinese sentences, and in Chinese', () => {
    expect(failing(({ entry: { meaning, note } }) => hasHan(meaning.zh) && /[a-z]/iu.test(meaning.en) && !/\p{Script=Han}{8}/u.test(meaning.en)
      && (!note || (hasHan(note.zh) && /[a-z]/iu.test(note.en))))).toEqual([]);
  });

  it('says in Chinese more than the term itself', () => {
    expect(failing(({ entry: { forms, meaning } }) => !forms.includes(meaning.zh.replace(/[。.!！]$/u, '')))).toEqual([]);
  });

  it('has a plain wording in its own language', () => {
    expect(failing(({ language, entry: { plain } }) => (language === 'zh' ? hasHan(plain) : /[a-z]/iu.test(plain) && !hasHan(plain)))).toEqual([]);
  });

  it('has an example in its own language, translated into the other', () => {
    expect(failing(({ language, entry: { example } }) => (language === 'zh' ? /[a-z]/iu.test(example.translation) : hasHan(example.translation)))).toEqual([]);
  });

  it('has pinyin where it is Chinese and can be read, in Latin letters', () => {
    expect(failing(({ pack, language, entry: { pinyin } }) => language === 'en' || (pinyin === undefined ? pack === 'emoji' : !hasHan(pinyin)))).toEqual([]);
  });

  it('has as many syllables as characters where it is Chinese throughout', () => {
    expect(failing(({ entry: { forms: [form = ''], pinyin } }) => pinyin === undefined || !/^\p{Script=Han}+$/u.test(form)
      || pinyin.split(/[\s'’-]+/u).filter((part) => /\p{L}/u.test(part)).length === [...form].length || form.includes('儿'))).toEqual([]);
  });

  it('of one character counts only under conditions', () => {
    expect(failing(({ entry: { forms, match } }) => match !== undefined || forms.every((form) => [...form].length > 1 || !/[\p{L}\p{N}]/u.test(form)))).toEqual([]);
  });

  it('names sources that SOURCES.md explains', () => {
    const sources = readFileSync(path.join(folder, 'SOURCES.md'), 'utf8');
    expect(failing(({ entry }) => entry.sources.every((source) => sources.includes(`\`${source}\``)))).toEqual([]);
  });

  it('names terms like it that are there', () => {
    const forms = new Set(all.flatMap(({ entry }) => entry.forms.map((form) => form.toLowerCase())));
    expect(failing(({ entry }) => (entry.related ?? []).every((form) => forms.has(form.toLowerCase()) && !entry.forms.includes(form)))).toEqual([]);
  });

  it('is no copy: few share a meaning', () => {
    expect(twice(all.map(({ entry }) => entry.meaning.en))).toEqual([]);
    expect(twice(all.map(({ entry }) => entry.example.text))).toEqual([]);
  });
});

describe('as shipped', () => {
  const files = compileGlossary(packs, '種种');
  const glossary = new Glossary(openFrom(files));

  it('each entry is found again by its own spelling, conditions aside', async () => {
    const lost: string[] = [];
    for (const [place, { language, entry: { id, forms } }] of all.entries()) {
      const spelled = await glossary.spelled(forms[0] ?? '', [language]);
      const entry = await glossary.entry(place);
      if (!spelled.includes(place) || entry?.id !== id) lost.push(id);
    }
    expect(lost).toEqual([]);
  });

  it('each entry counts as its term in its own example', async () => {
    const lost: string[] = [];
    for (const [place, { language, entry: { id, example } }] of all.entries()) {
      const found = await glossary.find(example.text, [language]);
      if (!found.some(({ term }) => term === place)) lost.push(id);
    }
    expect(lost).toEqual([]);
  });
});
