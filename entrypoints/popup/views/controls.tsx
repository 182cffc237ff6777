import type { PageInView } from '../page-in-view';
import { MainSwitch } from './main-switch';
import { PageSection } from './page-section';
import { WordsPanel } from './words-panel';
import { ShortcutList } from './shortcut-list';

/** The one switch, what goes on in the page in view, saved words, the keys. */
export function Controls({ page }: { page: PageInView }) {
  return (
    <div className="min-h-full space-y-2.5 bg-bg p-3">
      <MainSwitch />
      <PageSection page={page} />
      <WordsPanel />
      <ShortcutList />
    </div>
  );
}
