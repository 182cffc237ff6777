import { wantedMarks } from '../../../utils/glossary/marking';
import { explainedLanguages } from '../../../utils/i18n/explained-languages';
import { emptyRequest, knownTermRequest, spellingRequest } from '../../../utils/messaging/requests';
import { failure, success } from '../../../utils/result';
import { setTermKnown } from '../../../utils/settings/known-terms';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** The terms that a page marks, as the person's settings ask; single terms; which of them the person knows. */
export function registerGlossaryHandlers({ glossary, reading, settings, log }: Services): void {
  answer('readMarkedTerms', emptyRequest, refusal, async () => {
    try {
      const choice = await settings();
      return success(await glossary.marked(explainedLanguages(choice), wantedMarks(choice.slangMarks), choice.knownTerms));
    } catch (error) {
      log.warn('the glossary cannot be read', error);
      return failure({ code: 'glossary-unreadable', retry: true });
    }
  });

  answer('describeTerm', spellingRequest, null, ({ spelling }) => reading.termSpelled(spelling));

  answer('setTermKnown', knownTermRequest, false, async ({ id, isKnown }) => {
    try {
      await setTermKnown(id, isKnown);
      return true;
    } catch (error) {
      log.warn('a known term could not be stored', error);
      return false;
    }
  });
}
