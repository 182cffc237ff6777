import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { TextButton } from '../../../components/ui/text-button';
import type { Session } from './use-session';

/** What a review came to. */
export function SessionSummary({ session: { answers, undo, restart }, onLeave }: { session: Session; onLeave: () => void }) {
  const { t, i18n } = useTranslation('vocabulary');
  const remembered = answers.filter(({ rating }) => rating > 1).length;
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(answers.length === 0 ? 1 : remembered / answers.length);
  return (
    <section role="status" className="space-y-3 rounded-xl border border-line bg-surface px-5 py-8 text-center">
      <h2 className="text-lg/7 font-semibold">{t(answers.length > 0 ? 'review.done' : 'review.nothing')}</h2>
      {answers.length > 0 && <p className="text-soft">{t('review.summary', { count: answers.length, share })}</p>}
      <div className="flex flex-wrap items-center justify-center gap-3">
        <Button look="primary" onClick={onLeave}>{t('review.toWords')}</Button>
        <Button onClick={restart}>{t('review.restart')}</Button>
        {answers.length > 0 && <TextButton onClick={() => void undo()}>{t('review.undo')}</TextButton>}
      </div>
    </section>
  );
}
