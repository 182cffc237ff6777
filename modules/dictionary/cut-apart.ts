import rules from './cut-apart.json' with { type: 'json' };

const measures = new Set(rules.measures);
const whole = new Set(rules.wholeNumberWords);
const never = new Set(rules.neverCut);
const numerals = /^[一二三四五六七八九十百千万亿两几半第]+$/u;

/**
 * Headwords that a reader takes for several words, so that a text is never cut into them although they can be looked
 * up: noun + 们 (pronouns stay whole), ordinal + measure word, number + measure word.
 */
export function isCutApart(headword: string): boolean {
  if (never.has(headword)) return true;
  const characters = [...headword];
  const last = characters.at(-1) ?? '';
  const before = characters.slice(0, -1).join('');
  if (last === '们' && characters.length > 2) return true;
  if (characters.length === 2 && last === '们' && !'我你他她它咱您人妳牠祂'.includes(before)) return true;
  return characters.length > 1 && measures.has(last) && numerals.test(before) && !whole.has(headword);
}
