import { expect, it } from 'vitest';
import { isHanUnit, isSign, isSignUnit } from '../../../utils/matching/character-kinds';

const units = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const shown = (unit: number): string => unit.toString(16);
const character = (unit: number): string => String.fromCharCode(unit);

it.each([
  ['Latin', 0, 0x24f], ['general punctuation', 0x2000, 0x206f], ['currencies', 0x20a0, 0x20cf], ['arrows, shapes and dingbats', 0x2190, 0x2bff],
  ['Chinese punctuation', 0x3000, 0x303f], ['enclosed and squared', 0x3200, 0x33ff], ['vertical and small forms', 0xfe10, 0xfe6f], ['full width', 0xff00, 0xffef],
])('signs of the block %s are those of Unicode', (_, from, to) => {
  expect(units(from, to).filter((unit) => isSignUnit(unit) !== /[\s\p{P}\p{S}]/u.test(character(unit))).map(shown)).toEqual([]);
});

it('Chinese characters are those of Unicode, and the places that are left for more', () => {
  const differing = units(0, 0xd7ff).concat(units(0xe000, 0xffff)).filter((unit) => isHanUnit(unit) !== /[\p{Script=Han}〇]/u.test(character(unit)));
  expect(differing.filter((unit) => /\P{Cn}/u.test(character(unit))).map(shown)).toEqual([]);
});

it.each(['🙂', '🐱', '⭐', '™', '℃', '，', ' '])('%s is no part of a word', (sign) => {
  expect(isSign(sign)).toBe(true);
});

it.each(['字', 'a', '1', 'é', 'か', '①', '𠮷'])('%s may be part of a word', (part) => {
  expect(isSign(part)).toBe(false);
});
