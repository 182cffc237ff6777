import type { UnitText } from '../matching/units';
import type { ConditionTable } from './form-conditions';

/** Terms ready to be looked for: small enough to be sent to each page. */
export interface TermSet<Text extends UnitText = string> extends ConditionTable<Text> {
  /** All forms, normalised, a line each, in the order of their units; they are known by their place. */
  forms: Text;
  /** Characters that occur in traditional text, each followed by the one that forms are written with. */
  foldPairs: string;
}
