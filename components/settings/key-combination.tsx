import { Kbd } from '../ui/kbd';
import { isMac, keyLabels } from './key-labels';

/** A combination as settings write it, drawn as keys. */
export function KeyCombination({ combination }: { combination: string }) {
  return <Kbd keys={keyLabels(combination, isMac())} />;
}
