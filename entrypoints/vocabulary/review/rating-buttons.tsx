import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { dueAfterEach, type Schedule } from '../../../utils/review/schedule';
import { ratings, type Rating } from '../../../utils/vocabulary/saved-word';
import { useTimeWords } from '../use-time-words';

/** How well the word was known, each with the time after which it would come again. */
export function RatingButtons({ schedule, onRate }: { schedule: Schedule | null; onRate: (rating: Rating) => void }) {
  const { t } = useTranslation('vocabulary');
  const { span } = useTimeWords();
  const [{ due, now }] = useState(() => {
    const at = Date.now();
    return { due: dueAfterEach(schedule, at), now: at };
  });
  return (
    <div role="group" aria-label={t('review.rate')} className="grid grid-cols-4 gap-2">
      {ratings.map((rating) => (
        <button
          key={rating}
          type="button"
          aria-keyshortcuts={String(rating)}
          onClick={() => onRate(rating)}
          className={classNames('cursor-pointer rounded-lg border border-line bg-bg px-1 py-1.5 hover:border-accent hover:text-accent', focusRing)}
        >
          <span className="block text-sm/6 font-medium">{t(`review.ratings.${rating}`)}</span>
          <span className="block text-xs/4.5 text-faint">{span(due[rating] - now)}</span>
          <span aria-hidden="true" className="mt-0.5 block text-xs/4.5 text-faint">{rating}</span>
        </button>
      ))}
    </div>
  );
}
