import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { inOrder } from '../../../utils/vocabulary/merge';
import {
  cardKinds, edited, keyOf, meetingId, newWord, ratings, wordKinds, wordStatuses, type Meeting, type Review, type SavedWord, type Vocabulary,
} from '../../../utils/vocabulary/saved-word';

const time = fc.integer({ min: 0, max: 40 });
/** Few names, so that two vocabularies have some in common; every plane of Unicode, so that none is lost. */
const name = fc.oneof(fc.constantFrom('种草', '绝绝子', '卷', 'slay', '😀', '𠮷野家'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })).filter((text) => text.trim() !== '');
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

const word: fc.Arbitrary<SavedWord> = fc.record({
  content: fc.record({ kind: fc.constantFrom(...wordKinds), text: name, traditional: text, pinyin: text, meaning: text, meaningLanguage: fc.constantFrom('en' as const, 'zh' as const) }),
  savedAt: time,
  edits: fc.array(fc.record({
    at: time,
    fields: fc.record({
      status: fc.constantFrom(...wordStatuses), note: text, tags: fc.uniqueArray(name, { maxLength: 3 }), lists: fc.uniqueArray(id, { maxLength: 3 }),
    }, { requiredKeys: [] }),
  }), { maxLength: 3 }),
}).map(({ content, savedAt, edits }) => edits.reduce<SavedWord>((before, { at, fields }) => edited(before, fields, at), newWord(content, savedAt)));

const meetingOf = (key: string): fc.Arbitrary<Meeting> =>
  fc.record({ sentence: text.filter((line) => line !== ''), url: fc.constantFrom('', 'https://www.rednote.com/explore/1'), at: time, title: text, translation: text })
    .map((met) => ({ ...met, id: meetingId({ word: key, ...met }), word: key, start: 0, end: 1 }));

const reviewOf = (key: string): fc.Arbitrary<Review> => fc.oneof(
  fc.record({ type: fc.constant('answer' as const), word: fc.constant(key), at: time, rating: fc.constantFrom(...ratings), card: fc.constantFrom(...cardKinds) }),
  fc.record({ type: fc.constant('retraction' as const), word: fc.constant(key), at: time, retracts: id }),
  // Written down once and never changed: an id stands for one review.
).map((review) => ({ ...review, id: createHash('sha256').update(JSON.stringify(review)).digest('hex').slice(0, 20) }));

/** Vocabularies as they could stand in a database, with much in common between any two. */
export const vocabulary: fc.Arbitrary<Vocabulary> = fc.array(word, { maxLength: 12 }).chain((words) => {
  const keys = [...words.map(({ key }) => key), keyOf({ kind: 'word', text: '种草' })];
  const key = fc.constantFrom(...keys);
  return fc.record({
    words: fc.constant(words),
    meetings: fc.array(key.chain(meetingOf), { maxLength: 8 }),
    lists: fc.array(fc.record({ id, name, changedAt: time }), { maxLength: 4 }),
    reviews: fc.array(key.chain(reviewOf), { maxLength: 12 }),
    tombstones: fc.array(fc.record({ key: fc.oneof(key, id.map((list) => `list:${list}`)), deletedAt: time }), { maxLength: 4 }),
  });
}).map(inOrder);
