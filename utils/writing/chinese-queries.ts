/** A Chinese query that may find what was meant. */
export interface ChineseQuery {
  text: string;
  /** With tone marks. */
  pinyin: string;
  /** What it says, in English. */
  meaning: string;
}

const mostShown = 3;
/** Of a text no more words than these are looked up. */
const mostWords = 40;
/** So many words at most are one expression. */
const longestExpression = 4;
/** Words that no Chinese query needs. */
const empty = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'at', 'for', 'to', 'with', 'and', 'or', 'my', 'your', 'some', 'any', 'is', 'are', 'how', 'what', 'do', 'i', 'me']);

/** Finds Chinese for an English expression, the likeliest first. */
export type FindChinese = (english: string) => readonly ChineseQuery[];

/**
 * Two or three Chinese queries for English ones: for the expression as a whole where there is Chinese for it, else put
 * together from what there is for its parts. Parts that are not known stay as they were typed.
 */
export function chineseQueries(typed: string, find: FindChinese): ChineseQuery[] {
  const words = wordsOf(typed);
  const whole = find(words.join(' '));
  if (whole.length > 0 || words.length < 2) return eachOnce(whole);
  const parts = partsOf(words.filter((word) => !empty.has(word)), find);
  // Nothing was found but the words themselves.
  if (parts.every((part) => part.every(({ pinyin }) => pinyin === ''))) return [];
  const others = parts.flatMap((part, at) => (part.length > 1 ? [joined(parts, (place) => (place === at ? 1 : 0))] : []));
  return eachOnce([joined(parts, () => 0), ...others.toReversed()]);
}

/** Chinese for what is said in a text, expression by expression, each once and the likeliest word only. */
export function chineseWords(text: string, find: FindChinese): ChineseQuery[] {
  const parts = partsOf(wordsOf(text).filter((word) => !empty.has(word)).slice(0, mostWords), find);
  return onlyFirst(parts.flatMap((part) => part.slice(0, 1)).filter(({ pinyin }) => pinyin !== ''));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** The longest expressions that there is Chinese for, from left to right. */
function partsOf(words: readonly string[], find: FindChinese): ChineseQuery[][] {
  const parts: ChineseQuery[][] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestExpression, words.length - at);
    let found = find(words.slice(at, at + length).join(' '));
    while (found.length === 0 && length > 1) found = find(words.slice(at, at + --length).join(' '));
    const word = words[at] ?? '';
    parts.push(found.length > 0 ? [...found] : [{ text: word, pinyin: '', meaning: word }]);
    at += length;
  }
  return parts;
}

function joined(parts: readonly ChineseQuery[][], choice: (place: number) => number): ChineseQuery {
  const chosen = parts.flatMap((part, place) => part[choice(place)] ?? part.slice(0, 1));
  const join = (of: (query: ChineseQuery) => string, between: string): string => chosen.map(of).filter(Boolean).join(between);
  return { text: join(({ text }) => text, ' '), pinyin: join(({ pinyin }) => pinyin, ' '), meaning: join(({ meaning }) => meaning, ' · ') };
}

const onlyFirst = (queries: readonly ChineseQuery[]): ChineseQuery[] =>
  queries.filter(({ text }, at) => queries.findIndex((other) => other.text === text) === at);

const eachOnce = (queries: readonly ChineseQuery[]): ChineseQuery[] => onlyFirst(queries).slice(0, mostShown);
