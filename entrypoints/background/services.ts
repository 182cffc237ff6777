import { Dictionary } from '../../utils/dictionary/dictionary';
import { Glossary } from '../../utils/glossary/glossary';
import { explainedLanguages } from '../../utils/i18n/explained-languages';
import { segmentBlock } from '../../utils/language/segmentation';
import { readExtensionFile } from '../../utils/platform/extension-file';
import { liveValue } from '../../utils/platform/live-value';
import { createLog, type Log } from '../../utils/platform/log';
import { ownPacksKey, readOwnPacks } from '../../utils/settings/own-packs';
import type { Settings } from '../../utils/settings/schema';
import { readSettings, settingsKey } from '../../utils/settings/store';
import { Reading } from './reading';

/** What the handlers work with. Made once per start of the background. */
export interface Services {
  dictionary: Dictionary;
  glossary: Glossary;
  /** Both of them, for texts. */
  reading: Reading;
  settings(): Promise<Settings>;
  log: Log;
}

export function createServices(): Services {
  const log = createLog('background');
  const settings = liveValue(settingsKey, readSettings);
  const dictionary = new Dictionary(async (name) => (await readExtensionFile(`dictionary/${name}`)).blob());
  const glossary = new Glossary(async (name) => (await readExtensionFile(`glossary/${name}`)).blob(), liveValue(ownPacksKey, readOwnPacks));
  const reading = new Reading(dictionary, glossary, log, async () => explainedLanguages(await settings()));
  // A stopped background is mostly woken by somebody pointing at a word: all is under way before the question comes.
  void dictionary.index();
  void reading.find('');
  // While they load there is nothing to do but this: patterns are compiled when first used, which takes as long as a cut.
  segmentBlock('一个 word 1 😀[ok]！', { wordsAt: () => {} }, (text) => text);
  return { dictionary, glossary, reading, settings, log };
}
