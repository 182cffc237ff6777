import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../components/hooks/use-now';
import { useStored } from '../../../components/hooks/use-stored';
import { Placeholder } from '../../../components/ui/placeholder';
import type { WordRow } from '../../../utils/database/database';
import { meetings } from '../../../utils/database/meetings';
import { reviews } from '../../../utils/database/reviews';
import { statisticsOf } from '../../../utils/review/statistics';
import { wordStatuses } from '../../../utils/vocabulary/saved-word';
import { BarChart } from './bar-chart';

/** What was done and what is to come. */
export function StatisticsView({ words }: { words: readonly WordRow[] }) {
  const { t, i18n } = useTranslation('vocabulary');
  const history = useStored(async () => ({ reviews: await reviews.all(), meetings: await meetings.all() }));
  const now = useNow();
  const found = useMemo(() => history && statisticsOf({ words, ...history }, now), [words, history, now]);
  if (!found) return <Placeholder widths={['60%', '80%', '40%']} />;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const facts = [
    ...wordStatuses.map((status) => ({ name: t(`status.${status}`), value: String(found.words[status]) })),
    { name: t('statistics.meetings'), value: String(found.meetings) },
    { name: t('statistics.answers'), value: String(found.answers) },
    { name: t('statistics.retention'), value: found.retention === null ? '–' : percent.format(found.retention) },
    { name: t('statistics.streak'), value: String(found.streak) },
  ];
  return (
    <div className="space-y-4 pb-6">
      <dl className="grid grid-cols-2 gap-2.5 sm:grid-cols-4">
        {facts.map(({ name, value }) => (
          <div key={name} className="flex flex-col-reverse rounded-xl border border-line bg-surface px-3.5 py-2.5">
            <dt className="text-13/5 text-soft">{name}</dt>
            <dd className="text-xl/7 font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <BarChart heading={t('statistics.reviews')} days={found.reviewsPerDay} />
      <BarChart heading={t('statistics.forecast')} days={found.forecast} />
      <BarChart heading={t('statistics.saved')} days={found.savedPerDay} />
    </div>
  );
}
