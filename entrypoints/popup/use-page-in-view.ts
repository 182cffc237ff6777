import { useEffect, useState } from 'react';
import { browser } from '../../utils/platform/browser';
import { lookAtPage, type PageInView } from './page-in-view';

/** How long the page takes to act on a changed setting. */
const settleMs = 400;

/** The page in view, asked anew when its tab loads or another comes into view, and when `settings` change what it should be doing. */
export function usePageInView(settings: unknown): PageInView {
  const [page, setPage] = useState<PageInView>({ state: 'asking' });
  const [loads, setLoads] = useState(0);

  useEffect(() => {
    const onUpdated = (_id: number, change: { status?: string }, tab: { active: boolean }): void => {
      if (tab.active && change.status !== undefined) setLoads((count) => count + 1);
    };
    const onActivated = (): void => {
      // Nothing is done to the tab that was in view before.
      setPage({ state: 'asking' });
      setLoads((count) => count + 1);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(onActivated);
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
    };
  }, []);

  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const seen = await lookAtPage();
      if (!isOver) setPage(seen);
    };
    void look();
    const timer = setTimeout(() => void look(), settleMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [loads, settings]);

  return page;
}
