import type { DraftPage, RednoteUi, WarningView } from '../../../utils/platform/rednote-ui';
import type { Finding } from '../../../utils/sensitive/rule-matcher';
import { excerptAround } from '../../../utils/sensitive/excerpt';
import { combinationOf, isChord } from '../../../utils/settings/combination';
import type { Warning } from '../warning';
import { watchDrafts } from './draft-watch';

/** Tells of topics beside the editors of a page, once for each page however often it is asked. */
export function createDraftGuard(warning: Warning): { guard: RednoteUi['guardDrafts']; remove(): void } {
  const ended = new AbortController();
  let guarded: AbortSignal | undefined;
  return {
    guard(page, signal) {
      if (guarded === signal || signal.aborted) return;
      guarded = signal;
      guardDrafts(page, warning, AbortSignal.any([signal, ended.signal]));
    },
    remove: () => ended.abort(),
  };
}

function guardDrafts(page: DraftPage, warning: Warning, signal: AbortSignal): void {
  let shown: WarningView | null = null;
  /** Asked for anew with each draft: what is looked for changes with the settings. */
  let find: ((text: string) => Finding[]) | null = null;

  const look = watchDrafts(page, (draft) => {
    if (!draft) {
      shown = null;
      warning.hide();
      return false;
    }
    void page.findTopics().then((finder) => {
      if (finder === find) return;
      find = finder;
      look();
    });
    if (!find) return false;
    const { id, text, caret, editor } = draft;
    const excerpt = excerptAround(text, caret);
    const passages = find(excerpt).map(({ start, end, category, place, severity }) => ({ category, place, severity, text: excerpt.slice(start, end) }));
    if (passages.length === 0 && !shown) return false;
    shown = { draft: id, passages, look: page.look(), shortcut: page.shortcut() };
    warning.show(shown, { frame: page.frameOf(editor), keepClear: () => page.keepClear(editor) });
    return true;
  }, signal);
  page.onChange(look, signal);

  addEventListener('keydown', (event) => {
    // A plain letter is for the draft, whatever the shortcut.
    const isShortcut = event.isTrusted && isChord(event) && combinationOf(event) === page.shortcut();
    if (!shown || !isShortcut || !warning.focus()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, signal });
}
