import type { TranslatedText } from '../../utils/translation/translated-text';
import type { Progress } from './pill';
import { engineName } from './translation-element';
import type { TranslationQueue } from './translation-queue';
import type { Words } from './words';

/** What the pill tells of all that is wanted; what is in the reader's language already does not count. */
export function progressOf(queue: Pick<TranslationQueue, 'states' | 'isBusy'>, shown: Iterable<TranslatedText>, failure: string, words: Words): Progress {
  const counted = queue.states().filter((state) => state !== 'needless');
  const used = [...new Map([...shown].map((translated) => [translated.engine, translated])).values()];
  return {
    done: counted.filter((state) => state === 'shown').length,
    total: counted.length,
    isBusy: queue.isBusy,
    engines: used.map((translated) => engineName(translated, words)),
    failure: counted.includes('failed') ? failure : '',
    isGloss: used.length > 0 && used.every(({ engine }) => engine === 'gloss'),
  };
}
