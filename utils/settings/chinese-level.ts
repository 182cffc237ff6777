import type { Settings } from './schema';

type Level = Exclude<Settings['chineseLevel'], ''>;

/** What suits somebody who reads so much Chinese, to begin with. */
export const settingsForLevel: Readonly<Record<Level, Pick<Settings, 'interfaceLabels' | 'slangMarks' | 'sentenceGloss'>>> = {
  none: { interfaceLabels: true, slangMarks: 'all', sentenceGloss: true },
  some: { interfaceLabels: false, slangMarks: 'all', sentenceGloss: true },
  well: { interfaceLabels: false, slangMarks: 'uncommon', sentenceGloss: false },
};

/** The levels, the lowest first. */
export const levels = Object.keys(settingsForLevel) as Level[];
