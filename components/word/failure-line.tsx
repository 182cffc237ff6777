import { useTranslation } from 'react-i18next';
import { TextButton } from '../ui/text-button';

interface FailureLineProps {
  code: string;
  /** Given where asking again can help. */
  onRetry: (() => void) | undefined;
}

/** One quiet line: what did not work and, where it helps, a way to try again. */
export function FailureLine({ code, onRetry }: FailureLineProps) {
  const { t } = useTranslation('content');
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 text-sm/6 text-soft">
      {t([`card.errors.${code}`, 'card.errors.unknown'])}
      {onRetry && <TextButton onClick={onRetry}>{t('card.retry')}</TextButton>}
    </p>
  );
}
