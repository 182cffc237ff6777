import type { Commonness } from '../dictionary/entry';
import type { DictionarySearch } from '../dictionary/search';
import { glossTerm } from '../glossary/gloss-term';
import type { GlossarySearch } from '../glossary/search';
import { readQuery } from '../search-query';
import type { FoundBy } from '../search-ways';
import type { ChineseQuery, FindChinese } from './chinese-queries';

/** What can be searched now; `null` for what is not there yet. */
export interface Searched {
  glossary: GlossarySearch | null;
  dictionary: DictionarySearch | null;
}

const byMeaning = new Set<FoundBy>(['meaning', 'word of meaning']);
const mostFound = 6;
const mostLookedAt = 40;
/** A word counts where it stands within so many others; in a longer meaning it is but an aside. */
const longestMeaning = 3;

const rareness: Record<Commonness, number> = { 'very-common': 0, common: 1, 'less-common': 2.5, rare: 4, unknown: 4 };
const spreadCost = { everyday: 1, common: 2, niche: 4 };

const plain = (meaning: string): string =>
  meaning.toLowerCase().replace(/\([^)]*\)|\[[^\]]*\]/gu, '').replace(/^\s*(?:to|an?|the|be)\s+/u, '').replace(/\s+/gu, ' ').trim();

/** How far a meaning is from what was asked: 0 for just that, `null` where it is about something else. */
function distance(meanings: readonly string[], english: string): number | null {
  const wanted = plain(english);
  const at = meanings.findIndex((meaning) => plain(meaning) === wanted);
  if (at >= 0) return Math.min(at, 4) / 2;
  const isNear = meanings.slice(0, 3).some((meaning) => {
    const words = plain(meaning).split(/[\s-]+/u);
    return words.length <= longestMeaning && ` ${words.join(' ')} `.includes(` ${wanted} `);
  });
  return isNear ? 2 : null;
}

/** Queries of one character find everything and nothing. */
const shortCost = (text: string): number => (text.length < 2 ? 4 : 0);

/** Finds Chinese by what it means: what people mostly say for it first. */
export function chineseFinder({ glossary, dictionary }: Searched): FindChinese {
  return (english) => {
    const query = readQuery(english, (text) => dictionary?.fold(text) ?? glossary?.fold(text) ?? text);
    if (!query || query.meaning === '') return [];
    const found: (ChineseQuery & { cost: number })[] = [];
    const add = (entry: ChineseQuery, meanings: readonly string[], cost: number): void => {
      const far = distance(meanings, english);
      if (far !== null && entry.text !== '') found.push({ ...entry, cost: far + cost + shortCost(entry.text) });
    };
    for (const { ordinal, by } of (dictionary?.search(query) ?? []).filter((hit) => byMeaning.has(hit.by)).slice(0, mostLookedAt)) {
      const word = dictionary?.line(ordinal, query, by);
      if (!dictionary || !word) continue;
      const meanings = word.meanings.split(/[;,]/u);
      const pinyin = word.syllables.map(({ text }) => text).join(' ');
      add({ text: word.simplified, pinyin, meaning: (word.meanings.split(';')[0] ?? '').trim() }, meanings, rareness[dictionary.commonness(ordinal)]);
    }
    for (const { term, by } of glossary?.search(query, 'en') ?? []) {
      if (term.language !== 'zh' || !byMeaning.has(by)) continue;
      const meanings = [term.literal ?? '', ...term.meaning.en.split(/[;,.:]/u)];
      add({ text: term.forms[0] ?? '', pinyin: term.pinyin ?? '', meaning: glossTerm(term, 'en') }, meanings, spreadCost[term.spread]);
    }
    return found.toSorted((a, b) => a.cost - b.cost).slice(0, mostFound).map(({ text, pinyin, meaning }) => ({ text, pinyin, meaning }));
  };
}
