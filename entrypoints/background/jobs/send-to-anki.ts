import { sendToAnki } from '../../../utils/anki/outbox';
import { browser } from '../../../utils/platform/browser';
import { vocabularyDueKey } from '../../../utils/settings/stored-key';
import type { Services } from '../services';
import { askDatabase } from '../vocabulary';

/** After a change more may follow at once (ms). */
const gathering = 4_000;
/** While the background lives, what Anki did not take is tried again this often (ms). */
const often = 60_000;

/** Sends new words to Anki where the person wants that; while Anki is closed they wait. */
export function sendNewWordsToAnki({ settings, log }: Pick<Services, 'settings' | 'log'>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async (): Promise<void> => {
    const { anki } = await settings();
    if (!anki.isOn) return;
    const outcome = await askDatabase(({ waitingForAnki, markSentToAnki }) => sendToAnki(anki, { waiting: waitingForAnki, markSent: markSentToAnki }));
    const failed = outcome.ok ? (outcome.value.ok ? null : outcome.value.error) : outcome.error;
    if (failed && failed.code !== 'anki-closed') log.warn('words could not be sent to Anki', failed);
  };
  const sendSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), gathering);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && vocabularyDueKey in changes) sendSoon();
  });
  sendSoon();
  setInterval(() => void send(), often);
}
