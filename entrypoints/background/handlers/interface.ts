import { interfaceReader } from '../../../utils/i18n/interface-labels';
import { labelsRequest } from '../../../utils/messaging/requests';
import { failure, success } from '../../../utils/result';
import type { Services } from '../services';
import { answer, refusal } from './answer';

/** What the site's own interface says, in the language in force. */
export function registerInterfaceHandlers({ settings, log }: Services): void {
  answer('readInterfaceLabels', labelsRequest, refusal, async ({ texts }) => {
    try {
      const read = await interfaceReader(await settings());
      return success(read && texts.map(read));
    } catch (error) {
      log.warn('the labels of the interface cannot be read', error);
      return failure({ code: 'labels-unreadable', retry: true });
    }
  });
}
