import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import type { EditorKind } from '../../../utils/writing/editor-kind';
import { lengthLimit } from '../../../utils/writing/length-limit';

interface LengthLineProps {
  kind: EditorKind;
  /** What stands in the editor already. */
  written: string;
  inserted: string;
}

/** How long the editor's text would be, in the site's own way of counting; nothing where no limit is known. */
export function LengthLine({ kind, written, inserted }: LengthLineProps) {
  const { t } = useTranslation('pages');
  const limit = lengthLimit(kind);
  if (!limit || inserted === '') return null;
  const length = limit.count(written.replace(/\n$/u, '') + inserted);
  const isOver = length > limit.most;
  return (
    <span role={isOver ? 'alert' : undefined} className={classNames('ml-auto text-xs/5', isOver ? 'font-medium text-caution' : 'text-faint')}>
      {length} / {limit.most}
      {isOver && <span className="sr-only"> {t('compose.tooLong')}</span>}
    </span>
  );
}
