import * as v from 'valibot';
import type { PageReport } from '../../utils/messaging/page-report';
import { pageReportSchema } from '../../utils/messaging/page-report-schema';
import { sendMessage } from '../../utils/messaging/protocol';
import { browser } from '../../utils/platform/browser';
import { isRednoteUrl } from '../../utils/platform/hosts';

/** What the popup knows of the page that the person is looking at. */
export type PageInView =
  | { state: 'asking' }
  | { state: 'elsewhere' }
  /** A RedNote page in which our script does not run. */
  | { state: 'silent'; tabId: number }
  | { state: 'answered'; report: PageReport };

const patienceMs = 1_500;

/** Looks at the active tab. Addresses other than RedNote's are hidden from us, and that is all we need to know of them. */
export async function lookAtPage(): Promise<PageInView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isRednoteUrl(tab.url)) return { state: 'elsewhere' };
  const report = await askForReport(tab.id);
  if (report) return { state: 'answered', report };
  return tab.status === 'loading' ? { state: 'asking' } : { state: 'silent', tabId: tab.id };
}

/** The content script's word on its page; `null` where none answers in time or the answer makes no sense. */
async function askForReport(tabId: number): Promise<PageReport | null> {
  const answer: unknown = await Promise.race([
    sendMessage('reportPage', {}, { tabId, frameId: 0 }).catch(() => null),
    new Promise((resolve) => {
      setTimeout(resolve, patienceMs, null);
    }),
  ]);
  const parsed = v.safeParse(pageReportSchema, answer);
  return parsed.success ? parsed.output : null;
}
