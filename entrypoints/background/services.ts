import { Dictionary } from '../../utils/dictionary/dictionary';
import { SensitiveTopics } from '../../utils/sensitive/sensitive-topics';
import { Glossary } from '../../utils/glossary/glossary';
import { segmentBlock } from '../../utils/language/segmentation';
import { openFolder } from '../../utils/platform/extension-file';
import { liveValue } from '../../utils/platform/live-value';
import { createLog, type Log } from '../../utils/platform/log';
import { readOwnPacks } from '../../utils/settings/own-packs';
import type { Settings } from '../../utils/settings/schema';
import { readSettings } from '../../utils/settings/store';
import { ownPacksKey, settingsKey } from '../../utils/settings/stored-key';
import type { BackgroundParts, TranslationService } from '../../utils/translation/service';
import { Reading } from './reading';
import { ReadingTopics } from './reading-topics';
import { lazyTranslation } from './translation';

/** What the handlers work with. Made once per start of the background. */
export interface Services {
  dictionary: Dictionary;
  glossary: Glossary;
  /** Both of them, for texts. */
  reading: Reading;
  sensitive: SensitiveTopics;
  /** The sensitive topics of texts. */
  topics: ReadingTopics;
  /** Translation; rejects where its script cannot be loaded. */
  translation(): Promise<TranslationService>;
  settings(): Promise<Settings>;
  log: Log;
}

export function createServices(): Services {
  const log = createLog('background');
  const settings = liveValue(settingsKey, readSettings);
  const dictionary = new Dictionary(openFolder('dictionary'));
  const glossary = new Glossary(openFolder('glossary'), liveValue(ownPacksKey, readOwnPacks));
  const reading = new Reading(dictionary, glossary, log, settings);
  const sensitive = new SensitiveTopics(openFolder('sensitive'), {
    terms: async () => (await settings()).sensitiveOwnTerms,
    foldPairs: () => glossary.foldPairs(),
  });
  const topics = new ReadingTopics(sensitive, settings, log);
  const readMeanings: BackgroundParts['readMeanings'] = (text, language) => reading.glossSentence(text, 0, text.length, language);
  const translation = lazyTranslation({ settings, glossary, readMeanings, log });
  // A stopped background is mostly woken by somebody pointing at a word: all is under way before the question comes.
  void dictionary.index();
  void glossary.matcher('zh').catch(() => {});
  void reading.find('');
  void topics.find('');
  // While they load there is nothing to do but this: patterns are compiled when first used, which takes as long as a cut.
  segmentBlock('一个 word 1 😀[ok]！', { wordsAt: () => {} }, (text) => text);
  return { dictionary, glossary, reading, sensitive, topics, translation, settings, log };
}
