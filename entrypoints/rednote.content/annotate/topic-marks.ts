import type { Finding } from '../../../utils/sensitive/rule-matcher';
import type { BlockListener } from '../scan/block-scanner';
import type { HighlightName } from './highlights';
import { markLayers } from './layered-marks';

const nameOf = ({ severity }: Finding): HighlightName => (severity === 'support' ? 'rnc-support' : `rnc-sensitive-${severity}`);
const names: readonly HighlightName[] = ['rnc-sensitive-1', 'rnc-sensitive-2', 'rnc-sensitive-3', 'rnc-support'];

/** Marks findings by severity. `find` is asked once a block. */
export const markTopics = (find: (text: string, isDraft: boolean) => readonly Finding[], signal: AbortSignal): BlockListener =>
  markLayers(names, ({ text, isDraft }) => find(text, isDraft), (finding, name) => nameOf(finding) === name, signal);
