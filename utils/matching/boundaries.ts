import { isSign } from './character-kinds';

/** Where a stretch of a normalised text ends and begins: tokens of letters and digits, and words that stand alone. */

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
const isTokenUnit = (unit: number): boolean => isDigit(unit) || isLatin(unit) || unit === 0x5f;

/** What counts things or money makes an amount of the number before it: 520元, 88块, 250克, 11点. */
const counted = new Set('元块塊毛角分斤两克公千百万亿米厘毫升平寸磅码号楼层路室栋幢弄天日月年周岁点时小秒次个只条件张支瓶包盒本名位人家套双组页集章期款种度倍折粒片颗%‰°℃$¥￥€£円欧刀刃kgml');
const currency = new Set('¥￥$€£第no.');

/**
 * Whether a stretch that begins or ends with letters or digits is a whole token there: no letter, digit, underscore,
 * decimal point, or, for numbers, counted thing beside it.
 */
export function isWholeToken(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (isTokenUnit(first)) {
    const before = text.charCodeAt(start - 1);
    if (isTokenUnit(before) || before === 0x40 || (isJoiner(before) && isTokenUnit(text.charCodeAt(start - 2)))) return false;
    if (isDigit(first) && currency.has(text.charAt(start - 1))) return false;
  }
  if (isTokenUnit(last)) {
    const after = text.charCodeAt(end);
    const isPossessive = text.startsWith("'s", end) && !isTokenUnit(text.charCodeAt(end + 2));
    if (isTokenUnit(after) || (isJoiner(after) && isTokenUnit(text.charCodeAt(end + 1)) && !isPossessive)) return false;
    if (isDigit(last) && counted.has(text.charAt(end))) return false;
  }
  return true;
}

const endings = new Set(['', 's', 'e', 'es', 'd', 'ed', 'er', 'ers', 'or', 'ors', 'ing', 'ings', "'s", "s'"]);

/** Where a Latin word ends that starts with `[start, end)` and has a usual English ending, or none (sell, sells, seller, cutting); -1 where it goes on otherwise. */
export function wholeTokenEnd(text: string, start: number, end: number): number {
  const rest = /^[a-z']*/u.exec(text.slice(end, end + 7))?.[0] ?? '';
  const isDoubled = rest.length > 2 && rest.startsWith(text.charAt(end - 1)) && /^.(?:ed|ers?|ings?)$/u.test(rest);
  const ends = end + rest.length;
  return (isDoubled || endings.has(rest)) && isWholeToken(text, start, ends) ? ends : -1;
}

const isPlain = (unit: number): boolean => isDigit(unit) || (unit >= 0x61 && unit <= 0x7a);

/** Whether a stretch with letters or digits at its edges ends there; Chinese may go on. */
export const hasBorders = (text: string, start: number, end: number): boolean =>
  !(isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start - 1))) && !(isPlain(text.charCodeAt(end - 1)) && isPlain(text.charCodeAt(end)));

/** Points, commas, colons, slashes and hyphens inside numbers, addresses and compounds. */
const isJoiner = (unit: number): boolean => unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f || unit === 0x2d || unit === 0x27;

/** Runs on over repeats of a doubled last unit: 666 to 66666, hhh to hhhhh. */
export function endOfRun(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (end - start < 3 || text.charCodeAt(end - 2) !== last) return end;
  let at = end;
  while (text.charCodeAt(at) === last) at++;
  return at;
}

const particle = /[了啊呀吧呢嘛吗哦噢喔哈哇啦呐诶欸耶哟咯喽~～]/u;

/** Whether a stretch stands by itself: repeats of it and particles after it aside, nothing but spaces, marks or emoji beside it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end);
  let from = start;
  while (text.endsWith(own, from) && from > 0) from -= own.length;
  let to = end;
  while (text.startsWith(own, to)) to += own.length;
  while (to < text.length && particle.test(text.charAt(to))) to++;
  return isApart(characterBefore(text, from)) && isApart(characterAt(text, to));
}

const isApart = (character: string): boolean => character === '' || isSign(character);
const characterAt = (text: string, at: number): string => (at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '');
function characterBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const low = text.charCodeAt(at - 1);
  return characterAt(text.slice(0, at), low >= 0xdc00 && low <= 0xdfff && at > 1 ? at - 2 : at - 1);
}

/** Whether a unit can be part of an emoji: half of a surrogate pair, or one of the older signs. */
export const isPictorial = (unit: number): boolean => (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0x2190 && unit <= 0x2bff);
