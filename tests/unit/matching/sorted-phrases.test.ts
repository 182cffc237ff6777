import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUnits, SortedPhrases } from '../../../utils/matching/sorted-phrases';

const found = (phrases: readonly string[], text: string): string[] => {
  const sorted = phrases.toSorted(byUnits);
  const table = new SortedPhrases(sorted.join('\n'));
  const all: string[] = [];
  for (let at = 0; at < text.length; at++) table.visitAt(text, at, (phrase, length) => all.push(`${at} ${length} ${sorted[phrase]}`));
  return all;
};

describe('phrases of a table', () => {
  it('are found where they stand, shorter ones first', () => {
    expect(found(['红', '红豆', '红豆沙', '豆沙', '绿豆'], '吃红豆沙')).toEqual(['1 1 红', '1 2 红豆', '1 3 红豆沙', '2 2 豆沙']);
  });

  it('are visited as often as they are listed', () => {
    expect(found(['red', 'red', 'redder'], 'red')).toEqual(['0 3 red', '0 3 red']);
  });

  it('are not found where the text ends too soon, or in a table of none', () => {
    expect(found(['红豆沙'], '红豆')).toEqual([]);
    expect(found([], '红豆')).toEqual([]);
  });

  it('are those that plain search finds, whatever they are', () => {
    const short = fc.stringMatching(/^[ab红豆🍎]{1,5}$/u);
    fc.assert(fc.property(fc.uniqueArray(short, { maxLength: 12 }), fc.stringMatching(/^[ab红豆🍎]{0,20}$/u), (phrases, text) => {
      const wanted = new Set(phrases.flatMap((phrase) => [...Array(text.length).keys()].filter((at) => text.startsWith(phrase, at)).map((at) => `${at} ${phrase.length} ${phrase}`)));
      expect(new Set(found(phrases, text))).toEqual(wanted);
    }));
  });
});
