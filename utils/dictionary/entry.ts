import type { Syllable } from '../language/pinyin';

/** A word named inside a definition: "variant of 裡|里[li3]", or a measure word. `reading` is numbered pinyin or ''. */
export interface WordReference {
  simplified: string;
  traditional: string;
  reading: string;
}

/** One meaning in English, with the words it names kept apart so that they can be shown in the person's script. */
export type Sense = (string | WordReference)[];

/** One dictionary entry: a word with one reading. */
export interface DictionaryEntry {
  simplified: string;
  traditional: string;
  /** Further traditional spellings of the same word. */
  variants: string[];
  /** Numbered pinyin, syllables spaced: 'zhong4 cao3'. */
  reading: string;
  senses: Sense[];
  measureWords: WordReference[];
}

/** How common a word is in written Chinese, by its rank in the frequency list; `unknown` where the list lacks it. */
export type Commonness = 'very-common' | 'common' | 'less-common' | 'rare' | 'unknown';

/** A word reference ready to show. */
export interface WordReferenceView extends WordReference {
  syllables: Syllable[];
}

/** An entry ready to show. */
export interface EntryView {
  simplified: string;
  traditional: string;
  variants: string[];
  syllables: Syllable[];
  senses: (string | WordReferenceView)[][];
  measureWords: WordReferenceView[];
}

/** A stretch of the block that could be looked at instead: `[start, end)` in UTF-16 units of the block. */
export interface NearbyWord {
  text: string;
  start: number;
  end: number;
}

/** All that a card shows of one word. */
export interface WordDescription {
  /** The word as it stands in the text. */
  text: string;
  /** The word itself first, read as its context asks; where the dictionary lacks the word, empty. */
  entries: EntryView[];
  /** Where the dictionary lacks the word: its parts, each with its entries. */
  parts: { text: string; entries: EntryView[] }[];
  commonness: Commonness;
  longer: NearbyWord[];
  shorter: NearbyWord[];
}

/** One word of a sentence with the shortest useful gloss ('' where there is nothing to say). */
export interface GlossedWord {
  start: number;
  end: number;
  text: string;
  syllables: Syllable[];
  gloss: string;
  /** Given where the gloss is not in English. */
  glossLanguage?: 'zh';
}
