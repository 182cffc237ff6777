import { mergeMatches } from '../../glossary/merge-matches';
import type { Quantity, QuantityRule } from './quantity';
import { ages } from './rules/ages';
import { counts } from './rules/counts';
import { dates } from './rules/dates';
import { degreeRules } from './rules/degrees';
import { discountRules } from './rules/discounts';
import { lunarDates } from './rules/lunar-dates';
import { masses } from './rules/masses';
import { measures } from './rules/measures';
import { money } from './rules/money';
import { sizes } from './rules/sizes';
import { timeRules } from './rules/times';

/** Of two readings of one stretch the earlier rule's counts. */
const rules: readonly QuantityRule[] = [
  ...sizes, ...money, ...masses, ...discountRules, ...degreeRules, ...lunarDates, ...dates, ...timeRules, ...ages, ...measures, ...counts,
];

/** Traditional characters that amounts are written with, each followed by the simplified one. */
const traditional = '塊块兩两萬万億亿禮礼農农曆历週周點点個个後后買买價价滿满減减號号雙双臘腊陰阴舊旧領领錢钱幾几來来餘余贈赠碼码畝亩華华會会';
const simplifiedOf = new Map(traditional.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const hasAmount = /[\d０-９零〇一二两兩三四五六七八九十百千万萬亿億半几幾周週均禮礼期码碼]/u;

/** The text unit by unit in simplified characters and half-width digits, so that offsets stay as they are. */
const simplify = (text: string): string =>
  text.replace(/[\p{Script=Han}０-９．／％]/gu, (character) => simplifiedOf.get(character)
    ?? (character.charCodeAt(0) >= 0xff01 ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character));

/** Amounts of a text from left to right, none over another: money, weights, sizes, dates and the like. */
export function findQuantities(text: string): Quantity[] {
  if (!hasAmount.test(text)) return [];
  const simplified = simplify(text);
  const written = new Set(simplified.toLowerCase());
  return mergeMatches(rules.filter(({ signs }) => [...signs].some((sign) => written.has(sign))).map(({ pattern, read }) => {
    const found: Quantity[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(simplified); match; match = pattern.exec(simplified)) {
      const value = read(match);
      if (value) found.push({ ...value, start: match.index, end: match.index + match[0].length });
    }
    return found;
  }));
}
