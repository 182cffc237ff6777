import { providedTranslation, type BackgroundParts, type TranslationService } from '../../utils/translation/service';
import { Shelf } from '../../utils/shelf';
import { loadLaterScript } from './later-script';

/** Translation with its engines and its database, made when first asked for. */
export function lazyTranslation(parts: BackgroundParts): () => Promise<TranslationService> {
  const made = new Shelf<'service', TranslationService>(1, async () => {
    if (!providedTranslation()) await loadLaterScript();
    const create = providedTranslation();
    if (!create) throw new Error('translation did not start');
    return create(parts);
  });
  return () => made.get('service');
}
