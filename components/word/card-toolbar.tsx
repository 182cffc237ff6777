import { Check, Copy, Pin, Volume2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button';
import { SaveButton } from '../vocabulary/save-button';
import type { WordSaving } from '../vocabulary/word-saving';

/** What became of copying, for the moment after it. */
export type CopyOutcome = 'copied' | 'failed' | null;

export interface CardToolbarProps {
  pinned: boolean;
  copyOutcome: CopyOutcome;
  saving: WordSaving;
  /** Left out where there is no Chinese voice. */
  onListen: (() => void) | undefined;
  onCopy: () => void;
  /** Left out where the card stays anyway. */
  onTogglePin: (() => void) | undefined;
  onClose: () => void;
}

/** The buttons of a card. */
export function CardToolbar({ pinned, copyOutcome, saving, onListen, onCopy, onTogglePin, onClose }: CardToolbarProps) {
  const { t } = useTranslation('content');
  return (
    <div className="relative -mt-1 -mr-2 flex shrink-0">
      {onListen && (
        <IconButton label={t('card.listen')} onClick={onListen}>
          <Volume2 aria-hidden="true" />
        </IconButton>
      )}
      <SaveButton saving={saving} />
      <IconButton label={t('card.copy')} onClick={onCopy}>
        {copyOutcome === 'copied' ? <Check aria-hidden="true" className="text-accent" /> : <Copy aria-hidden="true" />}
      </IconButton>
      {onTogglePin && (
        <IconButton label={t('card.pin')} pressed={pinned} onClick={onTogglePin}>
          <Pin aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={t('card.close')} onClick={onClose}>
        <X aria-hidden="true" />
      </IconButton>
      {copyOutcome && (
        <span className="absolute top-full right-2 bg-raised text-xs/5 whitespace-nowrap text-soft motion-safe:animate-appear">
          {t(copyOutcome === 'copied' ? 'card.copied' : 'card.copyFailed')}
        </span>
      )}
    </div>
  );
}
