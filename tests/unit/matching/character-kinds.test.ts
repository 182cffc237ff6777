import { expect, it } from 'vitest';
import { isHanUnit, isSign } from '../../../utils/matching/character-kinds';

const units = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const shown = (unit: number): string => unit.toString(16);
const character = (unit: number): string => String.fromCharCode(unit);

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
