import { expect, it } from 'vitest';
import { outlineOf, packStrings, unpackStrings } from '../../../utils/packed-strings';

const english = { a: 'A', part: { found_one: 'one', found_other: 'many', inner: { b: 'B' } }, last: 'L' };
const russian = { last: 'Л', a: 'А', part: { inner: { b: 'Б' }, found_one: '1', found_few: '2', found_many: '5', found_other: '1,5' } };

it('texts come back as they were, each language with the plural forms that it has', () => {
  const outline = outlineOf(english);
  for (const strings of [english, russian]) expect(unpackStrings(packStrings(strings, outline), outline)).toEqual(strings);
});

it('keys stand in no packed file', () => {
  expect(packStrings(english, outlineOf(english))).toEqual(['A', { one: 'one', other: 'many' }, 'B', 'L']);
});

it('a missing text is no reason to ship others under its key', () => {
  expect(() => packStrings({ a: 'A', part: {} }, outlineOf(english))).toThrow('no text for');
});

it('a file that is cut off brings what it has', () => {
  expect(unpackStrings(['A'], outlineOf(english))).toEqual({ a: 'A', part: { inner: {} } });
});
