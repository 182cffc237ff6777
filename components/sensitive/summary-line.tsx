import { ChevronDown, HeartHandshake, Info, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WarnedTopic } from '../../utils/sensitive/warned-topics';
import { ariaKeys } from '../settings/key-labels';
import { classNames } from '../ui/class-names';
import { focusRing } from '../ui/focus-ring';
import { IconButton } from '../ui/icon-button';

interface SummaryLineProps {
  topics: readonly WarnedTopic[];
  isOpen: boolean;
  /** Keys that lead here, as settings write them. */
  shortcut: string;
  onToggle: () => void;
  onDismiss: () => void;
}

const colours = { 1: 'text-soft', 2: 'text-warm', 3: 'text-caution', support: 'text-accent' } as const;

/** The one quiet line: how many topics, or that help is near. Opens and closes the rest. */
export function SummaryLine({ topics, isOpen, shortcut, onToggle, onDismiss }: SummaryLineProps) {
  const { t } = useTranslation('content');
  const severity = topics[0]?.severity ?? 1;
  const Icon = severity === 'support' ? HeartHandshake : Info;
  return (
    <div className="flex items-center gap-0.5 py-0.5 pr-1 pl-1">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-keyshortcuts={ariaKeys(shortcut)}
        onClick={onToggle}
        className={classNames('flex min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-lg px-2 py-0.5 text-left text-13/5.5 hover:text-accent', focusRing)}
      >
        <Icon aria-hidden="true" className={classNames('size-4 shrink-0', colours[severity])} />
        <span className="min-w-0 flex-1">{severity === 'support' ? t('topic.support') : t('topic.count', { count: topics.length })}</span>
        <ChevronDown aria-hidden="true" className={classNames('size-4 shrink-0 text-faint', isOpen && 'rotate-180')} />
      </button>
      <IconButton label={t('topic.dismiss')} onClick={onDismiss}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}
