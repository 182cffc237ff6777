import type { CategoryView } from './category-view';

/** Somebody to talk to, in one country. */
export type Helpline = NonNullable<CategoryView['helplines']>[number];

/** Countries of languages as browsers tell them (BCP 47); where a tag names none, the likeliest: 'en-NZ' NZ, 'ja' JP. */
function countriesOf(languages: readonly string[]): string[] {
  return languages.flatMap((tag) => {
    try {
      return new Intl.Locale(tag).maximize().region ?? [];
    } catch {
      return [];
    }
  });
}

/** Helplines of the person's own countries, the likeliest first, and those of all others. */
export function helplinesFor(helplines: readonly Helpline[], languages: readonly string[]): { own: Helpline[]; others: Helpline[] } {
  const countries = [...new Set(countriesOf(languages))];
  return {
    own: countries.flatMap((country) => helplines.filter((helpline) => helpline.country === country)),
    others: helplines.filter(({ country }) => !countries.includes(country)),
  };
}
