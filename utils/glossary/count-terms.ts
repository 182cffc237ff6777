import type { Glossary, TermLanguage } from './glossary';

/** A term of some texts, by its id, and how often it stands there. */
export interface CountedTerm {
  id: string;
  count: number;
}

/** The terms of texts, the most frequent first, then in the order they come; those left out that mostly are ordinary words. */
export async function countTerms(
  glossary: Pick<Glossary, 'ids' | 'find'>, texts: readonly string[], languages: readonly TermLanguage[], pause: () => Promise<void>,
): Promise<CountedTerm[]> {
  const ids = await glossary.ids();
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const { term, mark } of await glossary.find(text, languages)) if (mark !== 'n') counts.set(term, (counts.get(term) ?? 0) + 1);
    await pause();
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([place, count]) => ({ id: ids[place] ?? '', count }));
}
