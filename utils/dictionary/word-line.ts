import type { FoundBy } from '../search-ways';
import { fitPinyin, type PinyinFit } from '../language/fit-pinyin';
import { markReading, splitReading, type Syllable } from '../language/pinyin';
import { soundOfNumbered } from '../language/sounds';
import { bestMeaningFit, joinMeanings } from '../meaning-fit';
import type { SearchQuery } from '../search-query';
import type { DictionaryEntry } from './entry';
import { plainText } from './gloss';

/** A word as one line of a list shows it. */
export interface WordLine {
  simplified: string;
  traditional: string;
  syllables: Syllable[];
  /** Its meanings in English, the one that was asked for first. */
  meanings: string;
}

const longestMeanings = 160;

/**
 * A word by the entry and the meaning for which it was found; by its likeliest ones without a query.
 *
 * @returns `null` for a word that only folds like what was typed: 奶 for 你
 */
export function wordLine(entries: readonly DictionaryEntry[], query: SearchQuery | null, by: FoundBy | null): WordLine | null {
  const entry = query && by ? entryFor(entries, query, by) : entries[0];
  if (!entry) return null;
  const texts = textsOf(entry);
  const asked = query && by?.includes('meaning') ? texts.find((text) => holds(text, query)) : undefined;
  const ordered = asked === undefined ? texts : [asked, ...texts.filter((text) => text !== asked)];
  return {
    simplified: entry.simplified,
    traditional: entry.traditional,
    syllables: markReading(entry.reading),
    meanings: ordered.join('; ').slice(0, longestMeanings),
  };
}

function entryFor(entries: readonly DictionaryEntry[], query: SearchQuery, by: FoundBy): DictionaryEntry | undefined {
  if (query.isChinese) return entries.find((entry) => isWritten(entry, query)) ?? (by === 'spelling' ? entries[0] : undefined);
  if (by.includes('meaning')) return entries.find((entry) => holds(textsOf(entry).join('/'), query)) ?? entries[0];
  return entries.find((entry) => fitOf(entry, query)?.toned) ?? entries.find((entry) => fitOf(entry, query)) ?? entries[0];
}

const isWritten = ({ simplified, traditional, variants }: DictionaryEntry, { typed }: SearchQuery): boolean =>
  [simplified, traditional, ...variants].some((written) => written.toLowerCase().includes(typed));

const textsOf = (entry: DictionaryEntry): string[] => entry.senses.map(plainText);

const holds = (text: string, { meaning }: SearchQuery): boolean => bestMeaningFit(joinMeanings(text.split(/\/|; /u)), meaning) !== null;

const fitOf = ({ reading }: DictionaryEntry, { pinyin }: SearchQuery): PinyinFit | null =>
  pinyin && fitPinyin(pinyin, splitReading(reading).map(soundOfNumbered));
