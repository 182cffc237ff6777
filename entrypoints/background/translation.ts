import { keepExtensionScript, loadExtensionScript } from '../../utils/platform/extension-file';
import { providedTranslation, type BackgroundParts, type TranslationService } from '../../utils/translation/service';
import { Shelf } from '../../utils/shelf';

const script = 'translation.js';

/**
 * Translation with its engines and its database, as a script of its own: whoever only points at a word, with the background
 * just woken, does not wait for it to be read.
 */
export function lazyTranslation(parts: BackgroundParts): () => Promise<TranslationService> {
  keepExtensionScript(script);
  const made = new Shelf<'service', TranslationService>(1, async () => {
    if (!providedTranslation()) await loadExtensionScript(script);
    const create = providedTranslation();
    if (!create) throw new Error('translation did not start');
    return create(parts);
  });
  return () => made.get('service');
}
