import { browser } from '../../utils/platform/browser';

/** How many words the toolbar says are to be reviewed, as it says it; '' for none. */
export const readDueBadge = (): Promise<string> => browser.action.getBadgeText({}).catch(() => '');
