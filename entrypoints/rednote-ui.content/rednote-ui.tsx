import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { spokenText } from '../../components/glossary/spoken-text';
import type { TermActions } from '../../components/glossary/term-actions';
import type { TopicActions } from '../../components/sensitive/topic-actions';
import { WordSaving, type SavingActions } from '../../components/vocabulary/word-saving';
import { wordToSave, type WordToSave } from '../../components/vocabulary/word-to-save';
import type { CopyOutcome } from '../../components/word/card-toolbar';
import type { ExplanationLanguage } from '../../utils/glossary/gloss-term';
import type { CardActions, CardView, RednoteUi } from '../../utils/platform/rednote-ui';
import { createCardFocus } from './card-focus';
import { createCardHost } from './card-host';
import { createCardPosition, fitWidth } from './card-position';
import type { Met } from '../../utils/vocabulary/saved-word';
import { copyText } from '../../utils/platform/clipboard';
import { ShownCard } from './shown-card';
import { shownTranslation } from './shown-translation';
import { speech } from '../../utils/platform/speech';
import css from './style.css?inline';
import { findInSets } from '../../utils/sensitive/find-in-sets';
import { findPattern } from '../../utils/sensitive/patterns';
import { createDraftGuard } from './drafts/draft-guard';
import { scrollToWord } from './scroll-to-word';
import { openAtReading, stepWord } from './word-walk';
import { createWarning } from './warning';
import { createWriting } from './writing/writing';

const outcomeShownMs = 1_600;

/** Draws the card and the panel beside an editor in the page. Closed, each holds an empty hidden element and no listener, timer or observer. */
export function createRednoteUi(strings: i18n, explanations: ExplanationLanguage, terms: TermActions, topics: TopicActions, savingActions: SavingActions): RednoteUi {
  const host = createCardHost('rnc-card', css);
  const tree = createRoot(host.root);
  const focus = createCardFocus(host.element, host.root);
  const warning = createWarning(strings, explanations, topics);
  const guard = createDraftGuard(warning);
  const writing = createWriting(strings);
  let shown: { view: CardView; actions: CardActions; element: Element; met: Met | null } | null = null;
  /** A place tells the translation that is shown there by now. */
  const translated = (word: WordToSave): WordToSave =>
    (word.met && shown ? { ...word, met: { ...word.met, translation: shownTranslation(shown.element, word.met.sentence) } } : word);
  const placedActions: SavingActions = { ...savingActions, meet: (word) => savingActions.meet(translated(word)), save: (word) => savingActions.save(translated(word)) };
  const saving = new WordSaving(placedActions);
  let isRemoved = false;
  let copyOutcome: CopyOutcome = null;
  let outcomeTimer: ReturnType<typeof setTimeout> | undefined;

  const position = createCardPosition(host.element, {
    isPinned: () => shown?.view.pinned === true,
    width: () => shown?.view.settings.cardWidth ?? 'medium',
    onLost: () => shown?.actions.close(),
  });

  // At once, so that the card is measured and placed before the next frame.
  const render = (): void =>
    flushSync(() =>
      tree.render(shown && <ShownCard {...shown} copyOutcome={copyOutcome} strings={strings} explanations={explanations} ui={ui} terms={terms} saving={saving} placedActions={placedActions} />),
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
      const word = wordToSave(view, explanations, { url: location.href, title: document.title });
      shown = { view, actions, element: anchor.element, met: word?.met ?? null };
      saving.show(word);
      host.root.lang = strings.language;
      // Before rendering, because what is rendered measures itself.
      host.show(anchor.element, view.look);
      fitWidth(host.element, view.settings.cardWidth);
      render();
      position.follow(anchor);
    },
    hideCard() {
      if (!shown) return;
      shown = null;
      saving.show(null);
      clearTimeout(outcomeTimer);
      copyOutcome = null;
      position.stop();
      focus.leave();
      host.hide();
      speech.stop();
      render();
    },
    scrollToWord,
    openAtReading: (page) => void openAtReading(page),
    stepWord: (page, step) => void stepWord(page, step),
    focusCard: () => focus.enter(),
    owns: (event) => event.target === host.element || event.composedPath().includes(host.element),
    cardBox: () => (shown ? host.element.getBoundingClientRect() : null),
    speak(text) {
      const spoken = shown?.view.text === text ? spokenText(shown.view) : text;
      return spoken !== '' && speech.speak(spoken, shown?.view.settings.firstScript ?? 'simplified');
    },
    async copy(text) {
      const copied = await copyText(text);
      if (shown) tellOutcome(copied ? 'copied' : 'failed');
      return copied;
    },
    toggleSaved: () => void saving.toggle(),
    guardDrafts: guard.guard,
    topicFinder: (rules) => findInSets(rules, findPattern),
    helpWriting: writing.help,
    remove() {
      // By the page's script where the language changes, and then by a newer copy of this one.
      if (isRemoved) return;
      isRemoved = true;
      guard.remove();
      warning.remove();
      writing.remove();
      ui.hideCard();
      tree.unmount();
      host.remove();
    },
  };
  return ui;
}
