import type { DictionaryHit } from './dictionary/hits';
import type { TermHit } from './glossary/search';
import { compareWays, type FoundBy } from './search-ways';

/** One line of what was found: a term of the glossary, or a headword of the dictionary. */
export type SearchResult = ({ kind: 'term' } & TermHit) | ({ kind: 'word'; headword: string } & DictionaryHit);

const mostShown = 60;

/** So many of one kind and way stand in their place; more of them follow behind the best of every way. */
const inPlace: Record<SearchResult['kind'], Partial<Record<FoundBy, number>> & { other: number }> = {
  term: { spelling: 40, 'start of spelling': 20, reading: 20, other: 12 },
  word: { spelling: 40, 'start of spelling': 20, meaning: 12, 'start of reading': 8, 'shortened reading': 6, 'start of a word of meaning': 4, other: 10 },
};

const byReading: ReadonlySet<FoundBy> = new Set<FoundBy>(['reading', 'reading in other tones', 'start of reading']);

/** Whether a spelling has neither letters nor digits. */
const isEmoji = (spelling: string): boolean => !/[\p{L}\p{N}]/u.test(spelling);

/**
 * Whether who types this pinyin mostly means a word: the term is an emoji, or a single character whose slang is no
 * everyday one, such as 中 for “okay” in Henan.
 */
const yieldsToWords = ({ term: { spread }, spelling, by }: TermHit): boolean =>
  byReading.has(by) && (isEmoji(spelling) || ([...spelling].length === 1 && spread !== 'everyday'));

/**
 * One list of both, the best way to find first, terms before words of the same way, except those that yield to them.
 * A word that is also a term stands as the term, unless it was found in a better way.
 *
 * @param headwordOf the folded headword at an ordinal
 * @param termsOf the ids of the terms that have a folded spelling
 */
export function mergeResults(
  terms: readonly TermHit[], words: readonly DictionaryHit[], headwordOf: (ordinal: number) => string, termsOf: (headword: string) => readonly string[],
): SearchResult[] {
  const wayOfTerm = new Map(terms.filter((hit) => !yieldsToWords(hit)).map(({ term, by }) => [term.id, by]));
  const isToldByTerm = (headword: string, by: FoundBy): boolean => termsOf(headword).some((id) => {
    const way = wayOfTerm.get(id);
    return way !== undefined && compareWays(way, by) <= 0;
  });
  const asResult = (hit: TermHit): SearchResult => ({ kind: 'term', ...hit });
  const results: SearchResult[] = [
    ...terms.filter((hit) => !yieldsToWords(hit)).map(asResult),
    ...words.flatMap((hit): SearchResult[] => {
      const headword = headwordOf(hit.ordinal);
      return isToldByTerm(headword, hit.by) ? [] : [{ kind: 'word', headword, ...hit }];
    }),
    ...terms.filter(yieldsToWords).map(asResult),
  ].toSorted((a, b) => compareWays(a.by, b.by));

  const counts = new Map<string, number>();
  const behind: SearchResult[] = [];
  const shown = results.filter((result) => {
    const { kind, by } = result;
    const count = (counts.get(`${kind} ${by}`) ?? 0) + 1;
    counts.set(`${kind} ${by}`, count);
    if (count <= (inPlace[kind][by] ?? inPlace[kind].other)) return true;
    behind.push(result);
    return false;
  });
  return [...shown, ...behind].slice(0, mostShown);
}
