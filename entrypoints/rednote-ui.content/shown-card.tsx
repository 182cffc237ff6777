import { useSyncExternalStore } from 'react';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { CopyOutcome } from '../../components/word/card-toolbar';
import { WordCard } from '../../components/word/word-card';
import type { CardActions, CardView, RednoteUi } from '../../utils/platform/rednote-ui';
import { speech } from './speech';

interface ShownCardProps {
  view: CardView;
  actions: CardActions;
  copyOutcome: CopyOutcome;
  strings: i18n;
  ui: Pick<RednoteUi, 'speak' | 'copy'>;
}

/** The card with what it needs from this page: strings, a voice, the clipboard. */
export function ShownCard({ view, actions, copyOutcome, strings, ui }: ShownCardProps) {
  const hasVoice = useSyncExternalStore(speech.subscribe, speech.available);
  return (
    <I18nextProvider i18n={strings}>
      <WordCard
        view={view}
        actions={actions}
        copyOutcome={copyOutcome}
        onCopy={() => void ui.copy(view.text)}
        onListen={hasVoice ? () => ui.speak(view.text) : undefined}
      />
    </I18nextProvider>
  );
}
