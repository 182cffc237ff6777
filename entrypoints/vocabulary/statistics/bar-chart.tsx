import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerDay } from '../../../utils/review/statistics';

/** Noon of a day, so that no time zone makes another day of it. */
const dateOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** A number for each day as bars; a table for those who hear it. */
export function BarChart({ heading, days }: { heading: string; days: PerDay }) {
  const { t, i18n } = useTranslation('vocabulary');
  const id = useId();
  const highest = Math.max(1, ...days.map(({ count }) => count));
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const short = new Intl.DateTimeFormat(i18n.language, { month: 'short', day: 'numeric' });
  const [first, last] = [days[0], days.at(-1)];
  return (
    <figure aria-labelledby={id} className="rounded-xl border border-line bg-surface px-4 py-3">
      <figcaption id={id} className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{heading}</span>
        <span className="text-13/5 text-soft">{t('statistics.total', { count: total })}</span>
      </figcaption>
      <div aria-hidden="true">
        <div className="flex h-28 items-end gap-0.5 border-b border-line">
          {days.map(({ day, count }) => (
            <div key={day} title={`${short.format(dateOf(day))}: ${count}`} className="group flex h-full min-w-0 flex-1 flex-col justify-end">
              {count > 0 && count === highest && <span className="text-center text-xs/4.5 text-soft">{count}</span>}
              <div className="rounded-t-sm bg-accent group-hover:opacity-80" style={{ height: `${(count / highest) * 80}%` }} />
            </div>
          ))}
        </div>
        <div className="flex justify-between pt-1 text-xs/4.5 text-faint">
          <span>{first && short.format(dateOf(first.day))}</span>
          <span>{last && short.format(dateOf(last.day))}</span>
        </div>
      </div>
      <table className="sr-only">
        <caption>{heading}</caption>
        <thead><tr><th scope="col">{t('statistics.day')}</th><th scope="col">{t('statistics.count')}</th></tr></thead>
        <tbody>{days.map(({ day, count }) => <tr key={day}><th scope="row">{short.format(dateOf(day))}</th><td>{count}</td></tr>)}</tbody>
      </table>
    </figure>
  );
}
