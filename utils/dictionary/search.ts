import type { FoundBy } from '../search-ways';
import { fitPinyin } from '../language/fit-pinyin';
import type { ScriptFold } from '../language/script-fold';
import type { TypedPinyin } from '../language/typed-pinyin';
import { soundOfNumbered } from '../language/sounds';
import { fitMeaning, holdsWords } from '../meaning-fit';
import type { SearchQuery } from '../search-query';
import { commonnessOf } from './commonness';
import type { Commonness, DictionaryEntry } from './entry';
import { Hits, type DictionaryHit } from './hits';
import type { LoadedDictionary, SearchTables } from './search-tables';
import { decodeRecord } from './shard-format';
import { wordLine, type WordLine } from './word-line';
import type { WordIndex } from './word-index';

/** What a meaning costs more that is not the first of its word. */
const laterMeaning = 60;
/** What a word costs more that is mostly read otherwise. */
const rarerReading = 40;
/** What it costs more where the typed words stand apart. */
const scattered = 200;
const mostOfOneWay = 40;
/** So many words by their reading leave hardly a wish for shortened ones. */
const enoughReadings = 8;

/** Finds headwords by spelling, reading and meaning, and tells their entries at once. */
export class DictionarySearch {
  readonly #index: WordIndex;
  readonly #loaded: LoadedDictionary;
  readonly #tables: SearchTables;

  constructor(index: WordIndex, loaded: LoadedDictionary) {
    this.#index = index;
    this.#loaded = loaded;
    this.#tables = loaded.tables;
  }

  get fold(): ScriptFold {
    return this.#index.fold;
  }

  /** The folded headword at an ordinal. */
  headword(ordinal: number): string {
    return this.#tables.headwords.at(ordinal);
  }

  /** The ordinal of a word in either script, or -1. */
  ordinalOf(word: string): number {
    return this.#index.ordinalOf(this.#index.fold(word));
  }

  /** A word as a line shows it, by the entry and meaning for which it was found; `null` where there is none. */
  line(ordinal: number, query: SearchQuery | null, by: FoundBy | null): WordLine | null {
    return ordinal < 0 ? null : wordLine(this.#entries(ordinal), query, by);
  }

  commonness(ordinal: number): Commonness {
    return commonnessOf(this.#index, this.headword(ordinal));
  }

  #entries(ordinal: number): DictionaryEntry[] {
    const { shard, from, to, line } = this.#index.place(ordinal);
    const records = new TextDecoder().decode(this.#loaded.shards[shard]?.subarray(from, to)).split('\n');
    return decodeRecord(records[line] ?? '', this.headword(ordinal), this.#loaded.defaults);
  }

  /** The best of each way they can be found, best way first, the most common first in each. */
  search({ spelling, isChinese, pinyin, meaning }: SearchQuery): DictionaryHit[] {
    const hits = new Hits();
    this.#bySpelling(spelling, isChinese, hits);
    if (pinyin) this.#byReading(pinyin, hits);
    if (meaning.length > 1) this.#byMeaning(meaning, hits);
    return hits.best(() => mostOfOneWay);
  }

  #bySpelling(spelling: string, isChinese: boolean, hits: Hits): void {
    const { headwords } = this.#tables;
    const add = (ordinal: number, at: number, length: number): void => {
      const by: FoundBy = at > 0 ? 'part of spelling' : length === spelling.length ? 'spelling' : 'start of spelling';
      hits.add(by, ordinal, this.#index.cost(ordinal));
    };
    // Latin letters within a word are no part of it that anybody means.
    if (isChinese) headwords.find(spelling, add);
    else headwords.findSortedStarts(spelling, (ordinal, length) => add(ordinal, 0, length));
  }

  #byReading(typed: TypedPinyin, hits: Hits): void {
    const { letters, tones, breaks } = typed;
    const lines = this.#tables.readings.get(letters.charAt(0));
    if (!lines) return;
    let readings = 0;
    const add = (by: FoundBy, line: number): void => {
      readings++;
      const ordinal = lines.ordinal(line);
      hits.add(by, ordinal, this.#index.cost(ordinal) + (lines.isRarer(line) ? rarerReading : 0));
    };
    lines.plain.findStarts(letters, (line, length) => {
      if (tones.length === 0 && breaks.length === 0) return add(length === letters.length ? 'reading' : 'start of reading', line);
      const fit = fitPinyin(typed, lines.toned.at(line).split(' ').map(soundOfNumbered));
      if (fit?.part === 'whole') add(fit.toned ? 'reading' : 'reading in other tones', line);
      if (fit?.part === 'start' && fit.toned) add('start of reading', line);
    });
    if (tones.length > 0 || letters.length < 2) return;
    lines.initials.findStarts(letters, (line, length) => {
      if (length === letters.length) add('initials', line);
    });
    if (readings < enoughReadings) lines.toned.match(shortenedReading(typed), (line) => add('shortened reading', line));
  }

  #byMeaning(meaning: string, hits: Hits): void {
    const { meanings } = this.#tables;
    const add = (by: FoundBy, ordinal: number, extra: number): void => hits.add(by, ordinal, this.#index.cost(ordinal) + extra);
    meanings.find(meaning, (ordinal, at) => {
      const end = at + meaning.length;
      const fit = fitMeaning(meanings.slice(ordinal, at - 1, at), meanings.slice(ordinal, end, end + 2));
      // Two letters are a word, or the start of half of all words.
      if (fit === null || (meaning.length < 3 && fit !== 'meaning')) return;
      add(fit, ordinal, at === 1 ? 0 : laterMeaning);
    });
    if (!hits.has('meaning') && !hits.has('word of meaning') && !hits.has('reading')) this.#byScatteredWords(meaning.split(' '), add);
  }

  /** Headwords in whose meanings all the words stand, wherever that is. */
  #byScatteredWords(words: readonly string[], add: (by: FoundBy, ordinal: number, extra: number) => void): void {
    const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length);
    if (others.length === 0) return;
    const { meanings } = this.#tables;
    meanings.find(longest, (ordinal, at) => {
      if (fitMeaning(meanings.slice(ordinal, at - 1, at), '') === null) return;
      if (holdsWords(meanings.at(ordinal), others)) add('word of meaning', ordinal, scattered);
    });
  }
}

/** Each syllable by one letter or more: 'zhc' as /\nzh?… c/ over toned readings. */
function shortenedReading({ letters, breaks }: TypedPinyin): RegExp {
  const rest = String.raw`[a-z]*\d? `;
  const pattern = [...letters].map((letter, at) => (at === 0 ? letter : breaks.includes(at) ? `${rest}${letter}` : `(?:${rest})?${letter}`));
  return new RegExp(String.raw`\n${pattern.join('')}`, 'gu');
}
