import type { Commonness } from '../dictionary/entry';
import type { DictionarySearch } from '../dictionary/search';
import type { WordLine } from '../dictionary/word-line';
import { glossTerm } from '../glossary/gloss-term';
import type { GlossarySearch } from '../glossary/search';
import { readQuery } from '../search-query';
import type { ChineseQuery, FindChinese } from './chinese-queries';

/** What can be searched now; `null` for what is not there yet. */
export interface Searched {
  glossary: GlossarySearch | null;
  dictionary: DictionarySearch | null;
}

const mostFound = 6;
const mostLookedAt = 120;
/** What it costs more to be meant by a rarer reading of the word. */
const rarerReading = 1;
/** A word counts where it stands within so many others; in a longer meaning it is but an aside. */
const longestMeaning = 3;

const rareness: Record<Commonness, number> = { 'very-common': 0, common: 1, 'less-common': 2.5, rare: 4, unknown: 4 };
/** Slang is found, but what everybody says comes first. */
const spreadCost = { everyday: 3, common: 4, niche: 6 };

/** What follows the name of a place. */
const place = /^\S+ (?:municipality|city|province|prefecture|district|county|special|capital)\b/u;

const plain = (meaning: string): string =>
  meaning.toLowerCase().replace(/\([^)]*\)|\[[^\]]*\]/gu, '').replace(/^\s*(?:to|an?|the|be)\s+/u, '').replace(/\s+/gu, ' ').trim();

/** How far a meaning is from what was asked: 0 for just that, `null` where it is about something else. */
function distance(meanings: readonly string[], english: string): number | null {
  const wanted = plain(english);
  const at = meanings.findIndex((meaning) => plain(meaning) === wanted);
  if (at >= 0) return Math.min(at, 4) / 2;
  const first = meanings.slice(0, 2).map(plain);
  if (first.some((meaning) => meaning.startsWith(`${wanted} `) && place.test(meaning))) return 0;
  const isNear = first.some((meaning) => meaning.split(' ').length <= longestMeaning && (meaning.startsWith(`${wanted} `) || meaning.endsWith(` ${wanted}`)));
  return isNear ? 1.5 : null;
}

/** What follows the comma behind a name is told of it, and is no meaning: 'Fudan University, Shanghai'. */
const meaningsOf = (word: WordLine | null): string[] =>
  (word?.meanings.split(';') ?? []).flatMap((sense) => (/^\s*[A-Z]/u.test(sense) ? sense.split(',').slice(0, 1) : sense.split(',')));

/** Neither emoji nor stickers nor codes. */
const isQuery = /^\p{Script=Han}[\p{Script=Han}\p{Script=Latin}\d]*$/u;

/** Queries of one character find everything and nothing. */
const shortCost = (text: string): number => (text.length < 2 ? 2 : 0);

/** What is said in some regions, in old books or in an idiom only. */
const asideCost = (meaning: string): number => (/\((?:dialect|Cantonese|Tw|old|literary|archaic|bound form)|\bas in\b/u.test(meaning) ? 3 : 0);

/** Finds Chinese by what it means: what people mostly say for it first. */
export function chineseFinder({ glossary, dictionary }: Searched): FindChinese {
  return (english) => {
    const query = readQuery(english, (text) => dictionary?.fold(text) ?? glossary?.fold(text) ?? text);
    if (!query || query.meaning === '') return [];
    const found: (ChineseQuery & { cost: number })[] = [];
    const add = (entry: ChineseQuery, far: number | null, cost: number): void => {
      if (far !== null && isQuery.test(entry.text)) found.push({ ...entry, cost: far + cost + shortCost(entry.text) + asideCost(entry.meaning) });
    };
    // Names of places are found by their sound as well.
    for (const { ordinal } of (dictionary?.search(query) ?? []).slice(0, mostLookedAt)) {
      const word = dictionary?.line(ordinal, query, 'meaning');
      if (!dictionary || !word) continue;
      const usual = distance(meaningsOf(dictionary.line(ordinal, null, null)), english);
      const rarer = distance(meaningsOf(word), english);
      const pinyin = word.syllables.map(({ text }) => text).join(' ');
      add({ text: word.simplified, pinyin, meaning: (meaningsOf(word)[0] ?? '').replace(/\((?:CL:|short name)[^)]*\)/u, '').trim() }, usual ?? (rarer === null ? null : rarer + rarerReading), rareness[dictionary.commonness(ordinal)]);
    }
    for (const { term } of (glossary?.search(query, 'en') ?? []).slice(0, mostLookedAt)) {
      if (term.language !== 'zh') continue;
      const meanings = [term.literal ?? '', ...term.meaning.en.split(/[;,.:]/u)];
      add({ text: term.forms[0] ?? '', pinyin: term.pinyin ?? '', meaning: glossTerm(term, 'en') }, distance(meanings, english), spreadCost[term.spread]);
    }
    const best = found.toSorted((a, b) => a.cost - b.cost);
    // 上海市 would find no more than 上海 does.
    const different = best.filter(({ text }, at) => !best.slice(0, at).some((better) => text.startsWith(better.text)));
    return different.slice(0, mostFound).map(({ text, pinyin, meaning }) => ({ text, pinyin, meaning }));
  };
}
