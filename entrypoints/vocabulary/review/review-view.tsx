import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/notice';
import { TextButton } from '../../../components/ui/text-button';
import { CardKindPicker } from './card-kind-picker';
import { ReviewCard } from './review-card';
import { SessionSummary } from './session-summary';
import { useSession } from './use-session';

/** The review: one card after another until none is left. */
export function ReviewView({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation('vocabulary');
  const session = useSession();
  const { state, inHand, left, answers, failed } = session;
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-3 pb-4">
      {state === 'asking' && (
        <p className="flex items-center justify-between gap-3 px-1 text-13/6 text-soft">
          <span>{t('review.left', { count: left })}</span>
          {answers.length > 0 && <TextButton onClick={() => void session.undo()}>{t('review.undo')}</TextButton>}
        </p>
      )}
      {failed && <Notice>{t([`errors.${failed}`, 'errors.database-failed'])}</Notice>}
      {inHand && <ReviewCard key={`${inHand.row.key} ${answers.length}`} inHand={inHand} session={session} />}
      {state === 'over' && <SessionSummary session={session} onLeave={onLeave} />}
      <CardKindPicker />
    </div>
  );
}
