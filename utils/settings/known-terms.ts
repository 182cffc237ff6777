import { writeSettings } from './store';

/** As many as the setting holds; the ones known longest go first. */
const mostKnown = 5_000;

/** The ids of the known terms once one has become known, or is known no more. */
export const withKnownTerm = (known: readonly string[], id: string, isKnown: boolean): string[] =>
  [...known.filter((other) => other !== id), ...(isKnown ? [id] : [])].slice(-mostKnown);

/** Stores whether a term is known. Rejects where storage refuses. */
export const setTermKnown = (id: string, isKnown: boolean): Promise<void> =>
  writeSettings(({ knownTerms }) => ({ knownTerms: withKnownTerm(knownTerms, id, isKnown) }));
