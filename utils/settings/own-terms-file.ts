import * as v from 'valibot';
import type { Result } from '../result';
import { isSameTerm, mostOwnTerms, ownTermSchema, type OwnTerm } from '../sensitive/own-terms';
import { readCheckedFile, type FileRefusal, type Unique } from './checked-file';
import { withPassage } from './silenced-topics';

const passage = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const ownTermsFile = v.strictObject({
  /** Tells such a file from a glossary pack. */
  kind: v.literal('sensitive-terms'),
  terms: v.pipe(v.array(ownTermSchema), v.maxLength(mostOwnTerms)),
  /** Passages that are not to be mentioned. */
  silenced: v.optional(v.pipe(v.array(passage), v.maxLength(1_000))),
});

/** What a file of own terms holds. */
export type OwnTermsFile = v.InferOutput<typeof ownTermsFile>;

/** Reads the text of a file of own terms; nothing but a file without fault is taken. */
export const readOwnTermsFile = (text: string): Result<OwnTermsFile, FileRefusal> =>
  readCheckedFile(text, ownTermsFile, ({ terms }) => terms.map((term, at): Unique => ({ key: term.text.toLowerCase(), path: ['terms', at, 'text'], fault: 'form-twice' })));

/** The text of a file that holds these. */
export const asOwnTermsFile = (terms: readonly OwnTerm[], silenced: readonly string[]): string =>
  `${JSON.stringify({ kind: 'sensitive-terms', terms, ...(silenced.length > 0 && { silenced }) }, null, 2)}\n`;

/** The terms once one has been added, in the place of its earlier spelling if there is one. */
export const withOwnTerm = (terms: readonly OwnTerm[], term: OwnTerm): OwnTerm[] => {
  const known = terms.findIndex(({ text }) => isSameTerm(text, term.text));
  return known >= 0 ? terms.with(known, term) : [...terms, term];
};

/** Terms and silenced passages once those of a file have been added; `null` where there would be too many terms. */
export function withOwnTermsFile(terms: readonly OwnTerm[], silenced: readonly string[], file: OwnTermsFile): { terms: OwnTerm[]; silenced: string[] } | null {
  const all = file.terms.reduce(withOwnTerm, [...terms]);
  if (all.length > mostOwnTerms) return null;
  return { terms: all, silenced: (file.silenced ?? []).reduce((list, one) => withPassage(list, one, true), [...silenced]) };
}
