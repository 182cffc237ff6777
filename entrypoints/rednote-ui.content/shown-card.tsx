import { useSyncExternalStore } from 'react';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { CopyOutcome } from '../../components/word/card-toolbar';
import { TermActionsContext, type TermActions } from '../../components/glossary/term-actions';
import { spokenText } from '../../components/glossary/spoken-text';
import { WordCard } from '../../components/word/word-card';
import { ExplanationLanguageContext } from '../../components/glossary/use-explanation-language';
import { SavingContext } from '../../components/vocabulary/saving-context';
import type { SavingActions, WordSaving } from '../../components/vocabulary/word-saving';
import type { ExplanationLanguage } from '../../utils/glossary/gloss-term';
import type { CardActions, CardView, RednoteUi } from '../../utils/platform/rednote-ui';
import type { Met } from '../../utils/vocabulary/saved-word';
import { speech } from '../../utils/platform/speech';

interface ShownCardProps {
  view: CardView;
  actions: CardActions;
  copyOutcome: CopyOutcome;
  strings: i18n;
  explanations: ExplanationLanguage;
  ui: Pick<RednoteUi, 'speak' | 'copy'>;
  terms: TermActions;
  saving: WordSaving;
  placedActions: SavingActions;
  /** Where the word stands. */
  met: Met | null;
}

/** The card with what it needs from this page: strings, a voice, the clipboard. */
export function ShownCard({ view, actions, copyOutcome, strings, explanations, ui, terms, saving, placedActions, met }: ShownCardProps) {
  const hasVoice = useSyncExternalStore(speech.subscribe, speech.available);
  return (
    <I18nextProvider i18n={strings}>
      <ExplanationLanguageContext value={explanations}>
        <TermActionsContext value={terms}>
          <SavingContext value={{ actions: placedActions, met }}>
            <WordCard
              view={view}
              actions={actions}
              copyOutcome={copyOutcome}
              saving={saving}
              onCopy={() => void ui.copy(view.text)}
              onListen={hasVoice && spokenText(view) !== '' ? () => ui.speak(view.text) : undefined}
            />
          </SavingContext>
        </TermActionsContext>
      </ExplanationLanguageContext>
    </I18nextProvider>
  );
}
