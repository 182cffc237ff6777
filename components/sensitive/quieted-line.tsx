import { useTranslation } from 'react-i18next';
import type { Quieted } from '../../utils/sensitive/quieted';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { UndoLine } from './undo-line';

interface QuietedLineProps {
  one: Quieted;
  onUndo: () => void;
}

/** Stands where something was quieted, with the way back. */
export function QuietedLine({ one, onUndo }: QuietedLineProps) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  return (
    <div className="border-t border-line px-3.5 py-1.5 first:border-t-0">
      <UndoLine onUndo={onUndo}>
        {one.kind === 'passage' ? t('topic.silenced', { passage: one.text }) : t('topic.turnedOff', { topic: one.title[language] })}
      </UndoLine>
    </div>
  );
}
