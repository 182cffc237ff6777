import { browser } from '../../../utils/platform/browser';
import type { Log } from '../../../utils/platform/log';
import { vocabularyDueKey } from '../../../utils/settings/stored-key';
import { askDatabase } from '../vocabulary';

/** After a start the person's question goes first (ms). */
const afterStart = 3_000;
/** While the background lives, the count follows the clock this often (ms). */
const often = 60_000;

/** Shows on the toolbar how many words are to be reviewed today, and on the same rounds lets go of words deleted long enough ago. */
export function showDueWords(log: Log): void {
  const show = async (): Promise<void> => {
    const count = await askDatabase(({ countToReview }) => countToReview(Date.now()));
    if (!count.ok) return log.warn('due words could not be counted', count.error.code);
    try {
      await browser.action.setBadgeText({ text: badgeText(count.value) });
      await browser.action.setBadgeBackgroundColor({ color: '#0a6e58' });
    } catch (error) {
      log.warn('the toolbar cannot show due words', error);
    }
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && vocabularyDueKey in changes) void show();
  });
  // Whoever has never kept a word does not pay for a database.
  const showIfAny = async (): Promise<void> => {
    if (!(vocabularyDueKey in await browser.storage.local.get(vocabularyDueKey))) return;
    await show();
    const forgotten = await askDatabase(({ tombstones }) => tombstones.forgetRemoved(Date.now()));
    if (!forgotten.ok) log.warn('deleted words could not be let go', forgotten.error.code);
  };
  setTimeout(() => void showIfAny(), afterStart);
  setInterval(() => void showIfAny(), often);
}

/** Room is for four characters. */
const badgeText = (count: number): string => (count === 0 ? '' : count > 999 ? '999+' : String(count));
