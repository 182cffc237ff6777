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
  | { state: 'answered'; tabId: number; report: PageReport };

const patienceMs = 1_500;

/** Looks at the active tab. Addresses other than RedNote's are hidden from us, and that is all we need to know of them. */
export async function lookAtPage(): Promise<PageInView> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !isRednoteUrl(tab.url)) return { state: 'elsewhere' };
  const report = await askForReport(tab.id);
  if (report) return { state: 'answered', tabId: tab.id, report };
  return tab.status === 'loading' ? { state: 'asking' } : { state: 'silent', tabId: tab.id };
}

/** The content script's word on its page; `null` where none answers in time or the answer makes no sense. */
async function askForReport(tabId: number): Promise<PageReport | null> {
  const parsed = v.safeParse(pageReportSchema, await patiently(sendMessage('reportPage', {}, { tabId, frameId: 0 })));
  return parsed.success ? parsed.output : null;
}

const texts = v.pipe(v.array(v.string()), v.maxLength(5_000));

/** The texts that stand in a page, block by block; `null` where they cannot be had. */
export async function textsOfPage(tabId: number): Promise<string[] | null> {
  const parsed = v.safeParse(texts, await patiently(sendMessage('readBlockTexts', {}, { tabId, frameId: 0 })));
  return parsed.success ? parsed.output : null;
}

/** What was asked for, `null` where it takes too long or fails. */
const patiently = (asked: Promise<unknown>): Promise<unknown> => Promise.race([
  asked.catch(() => null),
  new Promise((resolve) => {
    setTimeout(resolve, patienceMs, null);
  }),
]);
