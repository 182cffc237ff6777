import { explainedLanguages } from '../../../utils/i18n/explained-languages';
import { emptyRequest } from '../../../utils/messaging/requests';
import { failure, success } from '../../../utils/result';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** The terms that a page marks, as the person's settings ask. */
export function registerGlossaryHandlers({ glossary, settings, log }: Services): void {
  answer('readMarkedTerms', emptyRequest, refusal, async () => {
    try {
      const { slangMarks, knownTerms, language } = await settings();
      return success(await glossary.marked(explainedLanguages({ language }), slangMarks === 'uncommon' ? 'u' : 'eu', knownTerms));
    } catch (error) {
      log.warn('the glossary cannot be read', error);
      return failure({ code: 'glossary-unreadable', retry: true });
    }
  });
}
