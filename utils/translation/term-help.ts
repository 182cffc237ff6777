import type { Stretch } from './protected';

/** A glossary term as it is told to an engine. */
export interface TermHelp {
  /** As it stands in the text. */
  term: string;
  /** In plain wording of its own language, to stand in its place. */
  plain: string;
  /** What people mean by it, in few words of the reader's language or of English. */
  meaning: string;
}

/** A glossary term at its place in a text. */
export interface FoundHelp extends TermHelp, Stretch {}

/** Finds the terms of a text that is to be translated into `to` (BCP 47), from left to right, none over another. */
export type FindHelp = (text: string, to: string) => Promise<FoundHelp[]>;
