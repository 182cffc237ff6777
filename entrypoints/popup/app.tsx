import { PopupHeader } from './views/popup-header';
import { MainSwitch } from './views/main-switch';
import { PageSection } from './views/page-section';
import { ShortcutList } from './views/shortcut-list';

/** The popup: the one switch, the page in view, the keys. */
export function App() {
  return (
    <div className="space-y-2.5 p-3">
      <PopupHeader />
      <main className="space-y-2.5">
        <MainSwitch />
        <PageSection />
        <ShortcutList />
      </main>
    </div>
  );
}
