import type { GlossaryTerm } from './glossary';

/** A term as the card shows it. */
export interface TermView extends GlossaryTerm {
  /** Whether its conditions hold where it stands; else it is only spelled like that, and the ordinary word comes first. */
  isMeant: boolean;
}
