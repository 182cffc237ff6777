import type { PhraseIndex } from '../matching/phrase-table';
import type { MatchConditions } from './pack-schema';

/** Where a form counts, without what concerns marking only. */
export type FormConditions = Omit<MatchConditions, 'mark'>;

/** Terms ready to be looked for: small enough to be sent to each page. */
export interface TermSet {
  /** All forms, normalised, a line each, in the order of `inTableOrder`; they are known by their place. */
  forms: string;
  /** A line for each form: its conditions as JSON, with words normalised; most are empty. Read when a form is met. */
  conditions: string;
  /** Characters that occur in traditional text, each followed by the one that forms are written with. */
  foldPairs: string;
  /** Of the forms; worked out where it is missing, as it is in a page, which gets its set as a message. */
  index?: PhraseIndex;
}
