import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '../ui/text-button';

interface UndoLineProps {
  onUndo: () => void;
  children: ReactNode;
}

/** What was done, and the way back. */
export function UndoLine({ onUndo, children }: UndoLineProps) {
  const { t } = useTranslation('content');
  return (
    <p className="flex items-center gap-x-3 text-13/6 text-soft">
      <span className="min-w-0 wrap-anywhere">{children}</span>
      <TextButton onClick={onUndo}>{t('topic.undo')}</TextButton>
    </p>
  );
}
