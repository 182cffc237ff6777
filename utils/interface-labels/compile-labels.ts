import type { InterfaceLabels } from './interface-labels';
import type { InterfaceLabel, LabelTranslations } from './label-schema';

/** Joins labels with their translations; a label that a language has no words for stays as the site writes it. */
export function compileLabels(labels: readonly InterfaceLabel[], translations: LabelTranslations, language: string): InterfaceLabels {
  const entries = labels.flatMap(({ key, source, as }) => {
    const text = translations[key];
    return text === undefined ? [] : [[as ? `${source}@${as}` : source, typeof text === 'string' ? [text] : text] as const];
  });
  return { language, entries };
}
