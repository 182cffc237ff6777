import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPhrases, type PhraseMatch } from '../../../utils/matching/find-phrases';
import { byUnits, SortedPhrases } from '../../../utils/matching/sorted-phrases';

const tableOf = (phrases: readonly string[]): { table: SortedPhrases; sorted: string[] } => {
  const sorted = [...new Set(phrases)].filter(Boolean).toSorted(byUnits);
  return { table: new SortedPhrases(sorted.join('\n')), sorted };
};

const found = (text: string, phrases: readonly string[], accepts: (match: PhraseMatch) => boolean = () => true): string[] => {
  const { table, sorted } = tableOf(phrases);
  return findPhrases(text, table, (match) => (accepts(match) ? match.end : -1)).map(({ phrase, start, end }) => {
    expect(text.slice(start, end)).toBe(sorted[phrase]);
    return `${text.slice(start, end)}@${start}`;
  });
};

it.each([
  ['the longest at a place', '绝绝子啊', ['绝', '绝绝', '绝绝子'], ['绝绝子@0']],
  ['from left to right, none over another', '种草莓', ['种草', '草莓'], ['种草@0']],
  ['each time it stands', '蹲蹲蹲', ['蹲'], ['蹲@0', '蹲@1', '蹲@2']],
  ['at the very end', '我蹲', ['蹲'], ['蹲@1']],
  ['outside the basic plane', 'a🐮🍺b', ['🐮', '🐮🍺'], ['🐮🍺@1']],
  ['nothing where nothing stands', '今天天气', ['种草'], []],
  ['nothing in an empty text', '', ['种草'], []],
  ['nothing of no phrases', '种草', [], []],
])('finds %s', (_, text, phrases, expected) => {
  expect(found(text, phrases)).toEqual(expected);
});

it('takes the next longest where the longest does not count', () => {
  expect(found('绝绝子', ['绝绝', '绝绝子'], ({ end }) => end < 3)).toEqual(['绝绝@0']);
});

it('goes on behind a match that runs on beyond its phrase', () => {
  const { table } = tableOf(['666', '6']);
  expect(findPhrases('66666 6', table, ({ start, end }) => (start === 0 ? 5 : end))).toMatchObject([{ start: 0, end: 5 }, { start: 6, end: 7 }]);
});

it('finds what a plain search of every phrase at every place finds', () => {
  const letters = fc.constantFrom('种', '草', '绝', '子', 'y', 'd', '6', '🐮', '\ud83d', ' ');
  const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
  const phrases = fc.array(fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), { maxLength: 20 });
  fc.assert(fc.property(text, phrases, fc.nat(3), (given, known, refused) => {
    const isTaken = (start: number, end: number): boolean => (start + end) % 4 !== refused;
    const expected: string[] = [];
    for (let at = 0; at < given.length;) {
      const here = [...new Set(known)].filter((phrase) => given.startsWith(phrase, at) && isTaken(at, at + phrase.length)).toSorted((a, b) => b.length - a.length);
      const [longest] = here;
      if (longest !== undefined) expected.push(`${longest}@${at}`);
      at += longest?.length ?? 1;
    }
    expect(found(given, known, ({ start, end }) => isTaken(start, end))).toEqual(expected);
  }), { numRuns: 1_000 });
});
