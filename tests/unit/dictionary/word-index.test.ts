import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeIndex } from '../../../utils/dictionary/index-format';
import { neverCut, WordIndex } from '../../../utils/dictionary/word-index';
import { anyHeadwords, anyText } from '../texts';

const indexOf = (headwords: readonly string[], costs: readonly number[] = headwords.map((_, at) => at % 200)): WordIndex =>
  WordIndex.read(Uint8Array.from(writeIndex(headwords, Uint8Array.from(costs), { shardStarts: Uint32Array.of(0), chunkStarts: Uint32Array.of(0) }, [], [0, 0, 0, 0])).buffer);

function found(index: WordIndex, text: string, start: number): string[] {
  const words: string[] = [];
  index.headwordsAt(text, start, (length, ordinal) => words.push(`${text.slice(start, start + length)}#${ordinal}`));
  return words;
}

/** What a search must find, by trying every headword. */
const oracle = (headwords: readonly string[], text: string, start: number): string[] =>
  headwords.map((headword, ordinal) => ({ headword, ordinal }))
    .filter(({ headword }) => text.startsWith(headword, start))
    .toSorted((a, b) => a.headword.length - b.headword.length)
    .map(({ headword, ordinal }) => `${headword}#${ordinal}`);

it('a search finds exactly the headwords that start there, shorter ones first', () => {
  const text = fc.oneof(anyText, fc.array(fc.constantFrom('一', '丁', '种', '草', '龥', 'a', 't', '𠮷', '𰻝', '\uffff'), { maxLength: 12 }).map((parts) => parts.join('')));
  fc.assert(fc.property(anyHeadwords, text, (headwords, searched) => {
    const index = indexOf(headwords);
    for (let start = 0; start <= searched.length; start++) expect(found(index, searched, start)).toEqual(oracle(headwords, searched, start));
  }), { numRuns: 300 });
});

describe('headwords that are never cut', () => {
  const index = indexOf(['三', '三天', '天'], [1, neverCut, 2]);
  const cuttable: number[] = [];
  index.wordsAt('三天', 0, (length) => cuttable.push(length));

  it('can be looked up', () => {
    expect(index.ordinalOf('三天')).toBe(1);
    expect(found(index, '三天', 0)).toEqual(['三#0', '三天#1']);
  });

  it('are not offered for cutting a text', () => {
    expect(cuttable).toEqual([1]);
  });
});

it.each(['', '二', '三天了', '\ud842', '𠮷'])('%j is not among the headwords', (word) => {
  expect(indexOf(['三', '三天', '天']).ordinalOf(word)).toBe(-1);
});

it('an empty index finds nothing', () => {
  expect(found(indexOf([]), '一', 0)).toEqual([]);
  expect(indexOf([]).ordinalOf('一')).toBe(-1);
});
