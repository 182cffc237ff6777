import { readSettings, writeSetting } from './store';

/** As many as the setting holds; the ones known longest go first. */
const mostKnown = 5_000;

/** The ids of the known terms once one has become known, or is known no more. */
export const withKnownTerm = (known: readonly string[], id: string, isKnown: boolean): string[] =>
  [...known.filter((other) => other !== id), ...(isKnown ? [id] : [])].slice(-mostKnown);

let writing: Promise<unknown> = Promise.resolve();

/** Stores whether a term is known, one change after the other. Rejects where storage refuses. */
export function setTermKnown(id: string, isKnown: boolean): Promise<void> {
  const written = writing.then(async () => writeSetting('knownTerms', withKnownTerm((await readSettings()).knownTerms, id, isKnown)));
  writing = written.catch(() => {});
  return written;
}
