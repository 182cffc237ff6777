import type { GlossedWord } from '../../utils/dictionary/entry';

/** A word of a sentence with the punctuation that follows it. */
export interface SentenceGroup {
  word: GlossedWord;
  after: string;
}

/** Whether there is something to look up: it is read somehow or means something. */
export const isLookable = (word: GlossedWord): boolean => word.gloss !== '' || word.syllables.length > 0;

/** Puts what is no word beside the word before it, so that a comma never stands far from its word. */
export function groupSentence(words: readonly GlossedWord[]): SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && isLookable(last.word) && !isLookable(word) && word.text.trim().length <= 2) last.after += word.text.trim();
    else if (word.text.trim() !== '') groups.push({ word, after: '' });
  }
  return groups;
}
