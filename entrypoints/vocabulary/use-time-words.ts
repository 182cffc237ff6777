import { useTranslation } from 'react-i18next';
import { spanOf } from '../../utils/review/span';

/** Times as people say them, in the language in force. */
interface TimeWords {
  /** A stretch of time in ms: '10 min', '3 days'. */
  span(ms: number): string;
  /** From now to a moment: 'in 3 days'. */
  until(at: number): string;
  /** A date. */
  date(at: number): string;
}

/** Every row asks, and what tells times in a language is dear to make. */
const made = new Map<string, TimeWords>();

export function useTimeWords(): TimeWords {
  const { language } = useTranslation().i18n;
  const words = made.get(language) ?? timeWordsIn(language);
  made.set(language, words);
  return words;
}

function timeWordsIn(language: string): TimeWords {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return {
    span: (ms) => {
      const { count, unit } = spanOf(ms);
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(count);
    },
    until: (at) => {
      const { count, unit } = spanOf(at - Date.now());
      return relative.format(Math.round(count), unit);
    },
    date: (at) => date.format(at),
  };
}
