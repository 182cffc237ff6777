import type { InterfaceLabels, LabelText, OwnLabels } from './interface-labels';
import type { InterfaceLabel, LabelTranslations } from './label-schema';

/** Joins labels with their translations; a label that a language has no words for stays as the site writes it. */
export function compileLabels(labels: readonly InterfaceLabel[], translations: LabelTranslations, language: string): InterfaceLabels {
  const entries = labels.flatMap(({ key, source, as }) => {
    const text = textOf(translations, key);
    return text === undefined ? [] : [[as ? `${source}@${as}` : source, text] as const];
  });
  return { language, entries };
}

/** What a language has words for, by the place that a label has among all of them. */
export const compileOwnLabels = (labels: readonly InterfaceLabel[], translations: LabelTranslations, language: string): OwnLabels => ({
  language,
  texts: labels.flatMap(({ key }, place) => {
    const text = textOf(translations, key);
    return text === undefined ? [] : [[place, text] as const];
  }),
});

function textOf(translations: LabelTranslations, key: string): LabelText | undefined {
  const text = translations[key];
  return typeof text === 'string' ? [text] : text;
}
