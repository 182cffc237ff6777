import { useTranslation } from 'react-i18next';
import type { CardActions, CardView } from '../../utils/platform/rednote-ui';
import { CardAnnouncement } from './card-announcement';
import type { WordSaving } from '../vocabulary/word-saving';
import { CardHeader } from './card-header';
import type { CopyOutcome } from './card-toolbar';
import { MeaningSection } from './meaning-section';
import { NearbyWords } from './nearby-words';
import { ReadingSettings } from './reading-settings';
import { SentenceSection } from './sentence-section';
import { useCardBody } from './use-card-body';

interface WordCardProps {
  view: CardView;
  actions: CardActions;
  copyOutcome: CopyOutcome;
  saving: WordSaving;
  onCopy: () => void;
  /** Left out where there is no Chinese voice. */
  onListen: (() => void) | undefined;
}

/** All there is to say about one word. */
export function WordCard({ view, actions, copyOutcome, saving, onCopy, onListen }: WordCardProps) {
  const { t } = useTranslation('content');
  const word = `${view.start} ${view.text}`;
  const { description } = view;
  const body = useCardBody(word, description.state === 'loading');
  const toolbar = { pinned: view.pinned, copyOutcome, saving, onCopy, onListen, onTogglePin: actions.togglePin, onClose: actions.close };
  return (
    <ReadingSettings value={view.settings}>
      <div
        role="dialog"
        aria-label={t('card.label', { word: view.text })}
        className="flex min-h-0 flex-col rounded-xl border border-line bg-raised text-sm/5.5 text-text shadow-raise motion-safe:animate-appear"
      >
        <CardHeader view={view} toolbar={toolbar} />
        <div ref={body} className="min-h-0 overflow-y-auto overscroll-contain rounded-b-xl [scrollbar-color:var(--line)_transparent] [scrollbar-width:thin]">
          <div key={word}>
            <MeaningSection view={view} actions={actions} />
            {description.state === 'ready' && <NearbyWords description={description.value} onLookAt={actions.lookAt} />}
          </div>
          <SentenceSection view={view} actions={actions} />
        </div>
        <CardAnnouncement view={view} copyOutcome={copyOutcome} />
      </div>
    </ReadingSettings>
  );
}
