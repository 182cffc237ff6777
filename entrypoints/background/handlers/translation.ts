import { draftRequest, knownTranslationsRequest, translateTextsRequest, translationScopeRequest } from '../../../utils/messaging/requests';
import { success } from '../../../utils/result';
import type { Services } from '../services';
import { answer, answerOwnPages, refusal } from './answer';

/** Texts of pages and drafts in the other language. */
export function registerTranslationHandlers({ translation }: Services): void {
  answer('translateTexts', translateTextsRequest, refusal, async ({ texts }) => success(await translation.translateTexts(texts)));
  answer('readKnownTranslations', knownTranslationsRequest, [], async ({ texts }) => texts.map(() => null));
  answer('cancelTranslations', translationScopeRequest, false, async () => true);
  answerOwnPages('translateDraft', draftRequest, refusal, async ({ text, to }) => {
    const translated = await translation.gloss(text, to);
    return translated.ok ? success({ translation: translated.value, back: null }) : translated;
  });
}
