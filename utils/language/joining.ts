import type { Token } from './token';

const numeral = /^[〇零一二三四五六七八九十百千万萬亿億两兩几幾半数數]+$/u;
/** Characters whose doubling is no word of its own: particles and the like. */
const neverDoubled = new Set('的了是不我你他她它这那有在也都就和跟很太又再没吗吧呢一二三四五六七八九十几');
/**
 * Syllables that make a new noun of nearly any word of two characters and more (学生党, 敏感肌, 恋爱脑) and hardly ever
 * stand alone behind one.
 */
const nounEndings = new Set('党黨肌率盒控餐脑腦感圈');
const manyPeople = /^(?:个|個)人$/u;

const textOf = (text: string, { start, end }: Token): string => text.slice(start, end);
const isNumeral = (text: string, token: Token): boolean => token.kind === 'word' && numeral.test(textOf(text, token).replace(/^第/u, '') || '一');

/** Joins and parts neighbouring tokens as readers take them: 三|十|五, 第|六, 看|看, 哈哈|哈, 学生|党, but 两|个|人. */
export function joinTokens(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of joinNumerals(text, cutMeasure(text, tokens))) {
    const last = joined.at(-1);
    if (last && isOneWord(text, last, token)) joined[joined.length - 1] = { ...last, end: token.end };
    else joined.push(token);
  }
  return joined;
}

/** 两|个人 means two people, not two individuals: the measure word stands apart after a number. */
function cutMeasure(text: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!before || !manyPeople.test(textOf(text, token))) return [token];
    if (before.kind !== 'number' && !numeral.test(textOf(text, before))) return [token];
    return [{ ...token, end: token.start + 1 }, { ...token, start: token.start + 1 }];
  });
}

/** A run of numerals is one number where it holds a large one (一|两|千) or follows 第. */
function joinNumerals(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first) break;
    let end = at + 1;
    const isNext = (token: Token | undefined): boolean => token !== undefined && isNumeral(text, token) && !textOf(text, token).startsWith('第');
    if (isNumeral(text, first)) while (isNext(tokens[end])) end++;
    const run = { ...first, end: tokens[end - 1]?.end ?? first.end };
    if (end - at > 1 && /^第|[十百千万萬亿億]/u.test(textOf(text, run))) {
      joined.push(run);
      at = end - 1;
    } else joined.push(first);
  }
  return joined;
}

function isOneWord(text: string, left: Token, right: Token): boolean {
  if (left.kind !== 'word' || right.kind !== 'word') return false;
  const before = textOf(text, left);
  const after = textOf(text, right);
  return isRepeated(before, after) || (nounEndings.has(after) && before.length >= 2 && /^\p{Script=Han}+$/u.test(before));
}

/**
 * 看|看 and 哈|哈|哈: the same single character again, or a run of it. Only the ends are compared: what lies between was
 * compared when the run was joined, or is a headword (哈哈).
 */
function isRepeated(before: string, after: string): boolean {
  const character = String.fromCodePoint(after.codePointAt(0) ?? 0);
  if (neverDoubled.has(character) || !before.startsWith(character) || !before.endsWith(character)) return false;
  const isRun = (word: string): boolean => Array.from(word.slice(0, 8)).every((other) => other === character);
  return isRun(before) && isRun(after);
}
