import { beforeAll, describe, expect, it } from 'vitest';
import type { WordIndex } from '../../../utils/dictionary/word-index';
import { readingInContext } from '../../../utils/language/reading-in-context';
import rules from '../../../utils/language/polyphones.json' with { type: 'json' };
import { realDictionary, realIndex } from '../../support/dictionary';
import sentences from './polyphone-sentences.json' with { type: 'json' };

let index: WordIndex;
beforeAll(async () => {
  index = await realIndex();
});

const read = (marked: string): string | undefined =>
  readingInContext(marked.replace(/[[\]]/gu, ''), marked.indexOf('['), marked.indexOf(']') - 1, index.fold);

describe.each(Object.entries(sentences))('%s', (_, table) => {
  it.each(Object.entries(table).flatMap(([reading, marked]) => marked.map((sentence) => [sentence, reading] as const)))('in %s it is %s', (sentence, reading) => {
    expect(read(sentence)).toBe(reading);
  });
});

it.each([['頭[髮]', 'fa4'], ['[種]菜', 'zhong4'], ['兩[隻]貓', 'zhi1'], ['[長]得好看', 'zhang3'], ['[還]書', 'huan2']])('traditional characters are read alike: %s is %s', (sentence, reading) => {
  expect(read(sentence)).toBe(reading);
});

it.each(['[咖啡]', '[X]', '[]', '[行业]'])('no rule speaks of %s', (sentence) => {
  expect(read(sentence)).toBeUndefined();
});

it.each(Object.entries(rules))('every reading that a rule gives %s stands in the dictionary', async (word, readings) => {
  const entries = await realDictionary().entries(index, index.ordinalOf(index.fold(word)));
  const known = entries.ok ? entries.value.map((entry) => entry.reading) : [];
  for (const { reading } of readings) expect(known).toContain(reading);
});

it.each(Object.entries(rules))('a rule without context stands last for %s, since none behind it is ever tried', (_, readings) => {
  const always = readings.findIndex((rule) => !('before' in rule) && !('after' in rule));
  expect([-1, readings.length - 1]).toContain(always);
});
