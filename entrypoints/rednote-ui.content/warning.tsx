import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { ExplanationLanguageContext } from '../../components/glossary/use-explanation-language';
import type { ExplanationLanguage } from '../../utils/glossary/gloss-term';
import type { TopicActions } from '../../components/sensitive/topic-actions';
import { WarningPanel } from '../../components/sensitive/warning-panel';
import type { WarningAnchor, WarningView } from '../../utils/platform/rednote-ui';
import { createCardFocus } from './card-focus';
import { createCardHost } from './card-host';
import css from './style.css?inline';
import { keepCaret } from './warning-events';
import { createPanelPosition } from './panel-position';
import { WarningState } from './warning-state';

/** The panel beside the editor that the person writes in. */
export interface Warning {
  /** Shows what a draft touches, or that it is clean again. Never takes the focus. */
  show(view: WarningView, anchor: WarningAnchor): void;
  hide(): void;
  /** Moves keyboard focus into it, because the person asked; false where none is shown. */
  focus(): boolean;
  remove(): void;
}

/** Draws the panel in the page. Hidden, it holds an empty element and no listener, timer or observer. */
export function createWarning(strings: i18n, explanations: ExplanationLanguage, topics: TopicActions): Warning {
  const host = createCardHost('rnc-warning', css);
  const tree = createRoot(host.root);
  const focus = createCardFocus(host.element, host.root);
  const position = createPanelPosition(host.element);
  const state = new WarningState(topics, () => draw());
  let shown: { look: WarningView['look']; anchor: WarningAnchor } | null = null;

  const draw = (): void => {
    const { content } = state;
    if (!content || !shown) return close();
    const { look, anchor } = shown;
    host.root.lang = strings.language;
    // Before rendering, because what is rendered is measured.
    host.show(anchor.frame, look);
    const hadFocus = document.activeElement === host.element;
    // At once, so that the panel is measured and placed before the next frame.
    flushSync(() => tree.render(
      <I18nextProvider i18n={strings}>
        <ExplanationLanguageContext value={explanations}>
          <WarningPanel key={content.draft} content={content} actions={state} />
        </ExplanationLanguageContext>
      </I18nextProvider>,
    ));
    // A pressed button may have made room for the way back.
    if (hadFocus && document.activeElement !== host.element) host.root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    position.follow(anchor);
  };

  const close = (): void => {
    position.stop();
    focus.leave();
    host.hide();
    flushSync(() => tree.render(null));
  };

  const hide = (): void => {
    if (!shown) return;
    shown = null;
    state.hide();
    close();
  };

  keepCaret(host.root, () => {
    if (state.content?.isOpen) state.toggle();
    focus.leave();
  });
  return {
    show(view, anchor) {
      shown = { look: view.look, anchor };
      state.show(view);
      draw();
    },
    hide,
    focus() {
      if (!state.content) return false;
      focus.enter();
      return true;
    },
    remove() {
      hide();
      tree.unmount();
      host.remove();
    },
  };
}
