import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeGaps, isOnePhrase } from '../../../utils/matching/close-gaps';
import { anyText } from '../texts';

it.each([
  ['不。黄。死', '不。黄。死'], ['独 立', '独立'], ['独·立', '独立'], ['独--立', '独立'], ['独---立', '独---立'], ['独,立', '独立'], ['好！独立', '好！独立'],
  ['a b', 'a b'], ['独 a', '独 a'], ['独立 ', '独立 '], [' 独立', ' 独立'], ['独🌸立', '独🌸立'], ['', ''],
])('%j is looked through as %j', (open, closed) => {
  expect(closeGaps(open).text).toBe(closed);
});

it('offsets lead back over what was left out', () => {
  const { text, openOffset } = closeGaps('我 在*家');
  expect(text).toBe('我在家');
  expect([0, 1, 2, 3].map(openOffset)).toEqual([0, 2, 4, 5]);
});

it('whatever the text, each unit leads back to itself', () => {
  fc.assert(fc.property(anyText, (open) => {
    const { text, openOffset } = closeGaps(open);
    for (let at = 0; at < text.length; at++) expect(open.charAt(openOffset(at))).toBe(text.charAt(at));
  }), { numRuns: 500 });
});

describe('gaps within a phrase', () => {
  it.each([
    ['none', '法轮功', true], ['between all characters', '习 近 平', true], ['a comma in one of two', '台,独', false], ['commas between all', '法,轮,功', true], ['a symbol in a long one', '法*轮功', true],
    ['a comma in a long one', '法,轮功', false], ['between all of two', '大 麻', true],
  ])('%s: %s', (_, stretch, isOne) => {
    expect(isOnePhrase(`看${stretch}吧`, 1, 1 + stretch.length, closeGaps(stretch).text.length)).toBe(isOne);
  });
});
