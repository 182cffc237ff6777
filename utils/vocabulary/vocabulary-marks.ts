import { packConditions } from '../glossary/form-conditions';
import type { TermSet } from '../glossary/term-set';
import { pairsLeadingTo } from '../matching/fold-pairs';
import { createNormaliser } from '../matching/normalise';
import { byUnits } from '../matching/sorted-phrases';
import type { SavedWord, WordStatus } from './saved-word';

/** Saved words ready to be looked for in a page. */
export interface VocabularyMarks {
  set: TermSet;
  /** For each form of the set the status of its word as one letter: n, l or k. */
  statuses: string;
}

const letters: Partial<Record<WordStatus, string>> = { new: 'n', learning: 'l', known: 'k' };

/**
 * Compiles words to mark; ignored ones are left out, of two with one spelling the first has it.
 *
 * @param foldPairs of the dictionary: characters, each followed by its representative
 */
export function compileMarks(words: readonly Pick<SavedWord, 'text' | 'status'>[], foldPairs: string): VocabularyMarks {
  const normalise = createNormaliser(foldPairs);
  const byForm = new Map<string, string>();
  for (const { text, status } of words) {
    const form = normalise(text).text.trim();
    const letter = letters[status];
    if (letter !== undefined && form !== '' && !form.includes('\n') && !byForm.has(form)) byForm.set(form, letter);
  }
  const forms = [...byForm.keys()].toSorted(byUnits);
  return {
    set: { forms: forms.join('\n'), ...packConditions(forms.map(() => '')), foldPairs: pairsLeadingTo(forms.join(''), foldPairs) },
    statuses: forms.map((form) => byForm.get(form)).join(''),
  };
}
