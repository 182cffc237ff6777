import { markOf } from './compile-terms';
import type { Glossary, TermLanguage } from './glossary';

/** A term of some texts, by its id, and how often it stands there. */
export interface CountedTerm {
  id: string;
  count: number;
}

/** The terms of texts, the most frequent first, then in the order they come; those left out that mostly are ordinary words. */
export async function countTerms(
  glossary: Pick<Glossary, 'terms' | 'find'>, texts: readonly string[], languages: readonly TermLanguage[], pause: () => Promise<void>,
): Promise<CountedTerm[]> {
  const terms = await glossary.terms();
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const { term } of await glossary.find(text, languages)) counts.set(term, (counts.get(term) ?? 0) + 1);
    await pause();
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).flatMap(([place, count]) => {
    const term = terms[place];
    return term && markOf(term) !== 'n' ? [{ id: term.id, count }] : [];
  });
}
