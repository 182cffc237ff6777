import type { Token } from './token';

const numeral = /^[〇零一二三四五六七八九十百千万萬亿億两兩几幾半数數]+$/u;
const largeNumeral = /[十百千万萬亿億]/u;
const ordinal = /^第$/u;
/** Characters whose doubling is no word of its own: particles and the like. */
const neverDoubled = new Set('的了是不我你他她它这那有在也都就和跟很太又再没吗吧呢一二三四五六七八九十几');

/**
 * Syllables that make a new noun of nearly any word of two characters and more (学生党, 敏感肌, 恋爱脑) and hardly ever
 * stand alone behind one.
 */
const nounEndings = new Set('党黨肌率盒控餐脑腦感圈');
const manyPeople = /^(?:个|個)人$/u;

/** Whether two neighbouring tokens are one word to a reader. */
function belongTogether(text: string, left: Token, right: Token): boolean {
  if (left.kind !== 'word' || right.kind !== 'word') return false;
  const before = text.slice(left.start, left.end);
  const after = text.slice(right.start, right.end);
  if (ordinal.test(before)) return numeral.test(after);
  if (numeral.test(before.replace(/^第/u, '')) && numeral.test(after)) return largeNumeral.test(before + after) || before.startsWith('第');
  return isRepeated(before, after) || (nounEndings.has(after) && before.length >= 2 && /^\p{Script=Han}+$/u.test(before));
}

/** 两|个人 means two people, not two individuals: the measure word stands apart after a number. */
function cutMeasure(text: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!before || !manyPeople.test(text.slice(token.start, token.end))) return [token];
    if (before.kind !== 'number' && !numeral.test(text.slice(before.start, before.end))) return [token];
    return [{ ...token, end: token.start + 1 }, { ...token, start: token.start + 1 }];
  });
}

/** 看|看 and 哈|哈|哈: the same single character again, or a run of it. */
function isRepeated(before: string, after: string): boolean {
  const character = [...after][0] ?? '';
  if (neverDoubled.has(character)) return false;
  return [...before].every((other) => other === character) && [...after].every((other) => other === character);
}

/** Joins neighbouring tokens that are one word: 三|十|五, 第|六, 看|看, 哈哈|哈. */
export function joinTokens(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of cutMeasure(text, tokens)) {
    const last = joined.at(-1);
    if (last && belongTogether(text, last, token)) joined[joined.length - 1] = { ...last, end: token.end };
    else joined.push(token);
  }
  return joined;
}
