import { useTranslation } from 'react-i18next';
import type { WordRow } from '../../../utils/database/database';
import { useTimeWords } from '../use-time-words';

/** When a word was saved, how often it was answered and when it comes again. */
export function WordFacts({ word: { savedAt, schedule } }: { word: WordRow }) {
  const { t } = useTranslation('vocabulary');
  const { date, until } = useTimeWords();
  return (
    <p className="text-xs/5 text-faint">
      {t('facts.saved', { date: date(savedAt) })}
      {schedule && ` · ${t('facts.answers', { count: schedule.answers })} · ${t('facts.next', { when: until(schedule.due) })}`}
    </p>
  );
}
