import type { GlossaryTerm } from './glossary-term';
import type { Marking } from './marking';

/** A term as the card shows it. */
export interface TermView extends GlossaryTerm {
  /** Whether its conditions hold where it stands; else it is only spelled like that, and the ordinary word comes first. */
  isMeant: boolean;
  /** Its form that stands there, as the glossary spells it; the text itself where that only runs on (哈哈哈哈哈). */
  spelling: string;
  /** Those of `related` that the glossary explains. */
  linked: string[];
  marking: Marking;
}
