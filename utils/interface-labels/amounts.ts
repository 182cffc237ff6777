const units: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** How much a number of the site is: '1.2万' is 12,000. */
export const amountOf = (text: string): number => Number.parseFloat(text.replaceAll(',', '')) * (units[/[万亿]/u.exec(text)?.[0] ?? ''] ?? 1);

/** Writes numbers and dates of the site as a language does. */
export interface AmountWriter {
  /** '1.2万+' → '12k+'; numbers without a Chinese unit stay as they are. */
  amount(text: string): string;
  /** '11-07' → 'Nov 7', '2025-11-07' → 'Nov 7, 2025'. */
  date(text: string): string;
}

/** A writer for a language (BCP 47). */
export function amountWriter(language: string): AmountWriter {
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const dayOfYear = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  return {
    amount: (text) => (/[万亿]/u.test(text) ? short.format(amountOf(text)).replace('K', 'k') + (text.endsWith('+') ? '+' : '') : text),
    date(text) {
      const hasYear = text.length > 5;
      // Some year with a 29 February.
      const date = new Date(hasYear ? text : `2000-${text}`);
      return Number.isNaN(date.getTime()) ? text : (hasYear ? dayOfYear : day).format(date);
    },
  };
}
