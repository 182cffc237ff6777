import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyVocabulary, inOrder, mergeVocabularies } from '../../../utils/vocabulary/merge';
import { edited, newWord, type SavedWord, type Vocabulary } from '../../../utils/vocabulary/saved-word';
import { vocabulary } from './arbitrary';

/** For many runs on a busy device (ms). */
const patience = 60_000;

const word = (text: string, savedAt: number): SavedWord => newWord({ kind: 'word', text, traditional: '', pinyin: '', meaning: '', meaningLanguage: 'en' }, savedAt);
const holding = (parts: Partial<Vocabulary>): Vocabulary => ({ ...emptyVocabulary(), ...parts });

describe('a merge', () => {
  it('comes to the same whichever way round', () => {
    fc.assert(fc.property(vocabulary, vocabulary, (a, b) => {
      expect(mergeVocabularies(a, b)).toEqual(mergeVocabularies(b, a));
    }), { numRuns: 600 });
  }, patience);

  it('done again changes nothing', () => {
    fc.assert(fc.property(vocabulary, vocabulary, (a, b) => {
      const merged = mergeVocabularies(a, b);
      expect(mergeVocabularies(merged, b)).toEqual(merged);
      expect(mergeVocabularies(merged, a)).toEqual(merged);
      expect(mergeVocabularies(a, a)).toEqual(a);
    }), { numRuns: 600 });
  }, patience);

  it('comes to the same in whatever order three devices meet', () => {
    fc.assert(fc.property(vocabulary, vocabulary, vocabulary, (a, b, c) => {
      const [first, last] = [mergeVocabularies(mergeVocabularies(a, b), c), mergeVocabularies(a, mergeVocabularies(b, c))];
      expect([first.meetings, first.reviews, first.tombstones]).toEqual([last.meetings, last.reviews, last.tombstones]);
    }), { numRuns: 300 });
  }, patience);

  it('loses no word and no review but those that were deleted', () => {
    fc.assert(fc.property(vocabulary, vocabulary, (a, b) => {
      const merged = mergeVocabularies(a, b);
      const gone = new Set(merged.tombstones.map(({ key }) => key));
      const left = new Set([...merged.words.map(({ key }) => key), ...gone]);
      expect([...a.words, ...b.words].filter(({ key }) => !left.has(key))).toEqual([]);
      const deletedAt = new Map(merged.tombstones.map((tombstone) => [tombstone.key, tombstone.deletedAt]));
      const kept = [...a.reviews, ...b.reviews].filter(({ word: key, at }) => at > (deletedAt.get(key) ?? -1));
      expect(new Set(merged.reviews.map(({ id }) => id))).toEqual(new Set(kept.map(({ id }) => id)));
    }), { numRuns: 300 });
  }, patience);

  it('takes from each device what was changed there', () => {
    const both = word('种草', 1);
    const here = edited(both, { note: 'from the phone' }, 5);
    const there = edited(both, { tags: ['beauty'] }, 9);
    expect(mergeVocabularies(holding({ words: [here] }), holding({ words: [there] })).words).toMatchObject([{ note: 'from the phone', tags: ['beauty'] }]);
  });

  it('leaves deleted what was deleted after its last change, and brings back what was saved since', () => {
    const deleted = holding({ tombstones: [{ key: 'word:种草', deletedAt: 5 }] });
    expect(mergeVocabularies(deleted, holding({ words: [word('种草', 3)] })).words).toEqual([]);
    expect(mergeVocabularies(deleted, holding({ words: [word('种草', 7)] })).words).toHaveLength(1);
  });

  it('forgets notes that were deleted with their word when it is saved anew', () => {
    const old = holding({ words: [edited(word('种草', 1), { note: 'old' }, 2)] });
    const anew = holding({ words: [word('种草', 9)], tombstones: [{ key: 'word:种草', deletedAt: 5 }] });
    expect(mergeVocabularies(old, anew).words).toMatchObject([{ note: '', savedAt: 9 }]);
  });
});

it('what is in order is in order', () => {
  fc.assert(fc.property(vocabulary, (given) => {
    expect(inOrder(given)).toEqual(given);
  }), { numRuns: 300 });
}, patience);
