import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CopyOutcome } from '../../components/word/card-toolbar';
import type { CardActions, CardView, RednoteUi } from '../../utils/platform/rednote-ui';
import { createCardFocus } from './card-focus';
import { createCardHost } from './card-host';
import { createCardPosition, fitWidth } from './card-position';
import { copyText } from './clipboard';
import { ShownCard } from './shown-card';
import { speech } from './speech';
import css from './style.css?inline';

const outcomeShownMs = 1_600;

/** Draws the card in the page. Closed, it holds an empty hidden element and no listener, timer or observer. */
export function createRednoteUi(strings: i18n): RednoteUi {
  const host = createCardHost(css);
  const tree = createRoot(host.root);
  const focus = createCardFocus(host.element, host.root);
  let shown: { view: CardView; actions: CardActions } | null = null;
  let copyOutcome: CopyOutcome = null;
  let outcomeTimer: ReturnType<typeof setTimeout> | undefined;

  const position = createCardPosition(host.element, {
    isPinned: () => shown?.view.pinned === true,
    onLost: () => shown?.actions.close(),
  });

  // At once, so that the card is measured and placed before the next frame.
  const render = (): void =>
    flushSync(() =>
      tree.render(shown && <ShownCard {...shown} copyOutcome={copyOutcome} strings={strings} ui={ui} />),
    );

  const tellOutcome = (outcome: CopyOutcome): void => {
    clearTimeout(outcomeTimer);
    copyOutcome = outcome;
    if (outcome) outcomeTimer = setTimeout(() => tellOutcome(null), outcomeShownMs);
    if (shown) render();
  };

  const ui: RednoteUi = {
    showCard(view, anchor, actions) {
      if (shown && (shown.view.text !== view.text || shown.view.start !== view.start)) tellOutcome(null);
      shown = { view, actions };
      host.root.dataset['theme'] = view.theme;
      host.root.lang = strings.language;
      // Before rendering, because what is rendered measures itself.
      host.show(anchor.element);
      fitWidth(host.element);
      render();
      position.follow(anchor);
    },
    hideCard() {
      if (!shown) return;
      shown = null;
      clearTimeout(outcomeTimer);
      copyOutcome = null;
      position.stop();
      focus.leave();
      host.hide();
      speech.stop();
      render();
    },
    focusCard: () => focus.enter(),
    owns: (event) => event.target === host.element || event.composedPath().includes(host.element),
    cardBox: () => (shown ? host.element.getBoundingClientRect() : null),
    speak: (text) => speech.speak(text, shown?.view.settings.firstScript ?? 'simplified'),
    async copy(text) {
      const copied = await copyText(text);
      if (shown) tellOutcome(copied ? 'copied' : 'failed');
      return copied;
    },
    remove() {
      ui.hideCard();
      tree.unmount();
      host.remove();
    },
  };
  return ui;
}
