import type { PageInView } from '../page-in-view';
import { MainSwitch } from './main-switch';
import { PageSection } from './page-section';
import { ShortcutList } from './shortcut-list';

/** The one switch, what goes on in the page in view, the keys. */
export function Controls({ page }: { page: PageInView }) {
  return (
    <div className="min-h-full space-y-2.5 bg-bg p-3">
      <MainSwitch />
      <PageSection page={page} />
      <ShortcutList />
    </div>
  );
}
