import type { Settings } from '../../utils/settings/schema';

/** The script a person reads first. */
export type Script = Settings['firstScript'];

interface InBothScripts {
  simplified: string;
  traditional: string;
}

export const otherScript = (script: Script): Script => (script === 'simplified' ? 'traditional' : 'simplified');

export const writtenIn = (word: InBothScripts, script: Script): string =>
  script === 'simplified' ? word.simplified : word.traditional;

export const languageOf = (script: Script): string => (script === 'simplified' ? 'zh-Hans' : 'zh-Hant');
