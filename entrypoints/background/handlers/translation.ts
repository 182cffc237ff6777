import { draftRequest, engineRequest, knownTranslationsRequest, pictureRequest, translateTextsRequest, translationScopeRequest } from '../../../utils/messaging/requests';
import { sendMessage } from '../../../utils/messaging/protocol';
import { failure, success } from '../../../utils/result';
import type { ArrivedTranslation } from '../../../utils/translation/translated-text';
import type { Services } from '../services';
import { answer, answerOwnPages, refusal } from './answer';

/** Texts of pages and drafts in the other language. What concerns accounts is told to our own pages only. */
export function registerTranslationHandlers({ translation, log }: Services): void {
  /** What stands in for an answer where translation itself cannot be loaded. */
  const orElse = <Value>(work: Promise<Value>, instead: Value): Promise<Value> => work.catch((error: unknown) => {
    log.warn('translation failed', error);
    return instead;
  });
  const broken = failure({ code: 'unsupported' as const, engine: 'gloss' });

  answer('translateTexts', translateTextsRequest, refusal, async (question, asker) => {
    const { tabId, frameId } = asker;
    const show = (arrived: ArrivedTranslation[]): void => {
      // A page that has gone meanwhile needs nothing.
      if (tabId !== undefined) void sendMessage('showTranslated', { scope: question.scope, arrived }, { tabId, frameId: frameId ?? 0 }).catch(() => {});
    };
    return success(await orElse(translation().then((service) => service.translateTexts(question, asker, show)), question.texts.map(() => broken)));
  });
  answer('readKnownTranslations', knownTranslationsRequest, [], ({ texts }, asker) => orElse(
    translation().then((service) => service.readKnown(texts, asker)), texts.map(() => null)));
  answer('cancelTranslations', translationScopeRequest, false, ({ scope }, asker) => orElse(
    translation().then((service) => service.cancel(scope, asker)), false));
  answer('readPicture', pictureRequest, refusal, ({ picture, scope }, asker) => orElse(translation().then((service) => service.readPicture(picture, scope, asker)), failure({ code: 'unsupported' as const })));
  answerOwnPages('translateDraft', draftRequest, refusal, (draft) => orElse(translation().then((service) => service.translateDraft(draft)), broken));
  answerOwnPages('testEngine', engineRequest, refusal, ({ engine }) => orElse(translation().then((service) => service.testEngine(engine)), failure({ code: 'unsupported' as const })));
  answerOwnPages('listEngineModels', engineRequest, refusal, ({ engine }) => orElse(translation().then((service) => service.listModels(engine)), failure({ code: 'unsupported' as const })));
}
