/** A label in the forms that a language has for numbers, by the names that `Intl.PluralRules` gives them. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What stands in a label's place: spellings, the longest first, or plural forms. */
export type LabelText = readonly string[] | PluralForms;

/** The labels of the site in one language, ready to be sent to a page: by what stands there, `source` or `source@as`. */
export interface InterfaceLabels {
  /** BCP 47. */
  language: string;
  entries: (readonly [string, LabelText])[];
}

/** What a language says in the place of another one's labels: for some of its entries, by their place, the own text. */
export interface OwnLabels {
  /** BCP 47. */
  language: string;
  texts: (readonly [number, LabelText])[];
}

/** The labels of a language; those that it has no words for as they are in the other one. */
export function withOwnLabels({ entries }: InterfaceLabels, { language, texts }: OwnLabels): InterfaceLabels {
  const own = new Map(texts);
  return { language, entries: entries.map(([source, text], place) => [source, own.get(place) ?? text]) };
}
