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
