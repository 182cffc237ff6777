import { readChineseNumber } from './numerals';
import type { Amount } from './quantity';

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const to = '[-–—~～到至]';
export const numeral = '[零〇一二两三四五六七八九十百千万亿几半]';

/** Where a number may start: not within another one, an address, a code or an ordinal. */
export const freshStart = String.raw`(?<![\d.,:/_@#a-z~～–-]|第|第\s)`;

/** Source of a pattern for amounts as posts write them: 1.2万, 3w, 10个w, 20多, 300-400, 三四百, 一千来, 半. */
export const amountSource = [
  String.raw`(?:${freshStart}${arabic}(?:${to}${arabic})?[多几来余+]?(?:个?[w万]|[k千百亿])?[多来余+]?`,
  String.raw`|(?<!${numeral}|第)${numeral}+(?:[多来余][百千万亿]?)?)`,
].join('');

const arabicAmount = new RegExp(`^(${arabic})(?:${to}(${arabic}))?([多几来余+])?(个?[w万]|[k千百亿])?([多来余+])?$`, 'iu');
const chineseAmount = new RegExp(`^(${numeral}+)([多来余])?([百千万亿])?$`, 'u');

const factorOf = (unit: string | undefined): number => {
  if (unit === undefined) return 1;
  if (/[w万]$/iu.test(unit)) return 10_000;
  return unit === '亿' ? 100_000_000 : unit === '百' ? 100 : 1_000;
};

const boundOf = (marks: string): Amount['bound'] => (/[多余+]/u.test(marks) ? 'over' : marks.includes('来') ? 'about' : 'exact');

/** What a match of `amountSource` amounts to; null where it only looks like an amount (千万, 万一). */
export function readAmount(source: string): Amount | null {
  const inDigits = arabicAmount.exec(source);
  if (inDigits) {
    const [, from = '', till, more = '', unit, moreBehind = ''] = inDigits;
    const factor = factorOf(unit);
    const least = valueOf(from);
    const spread = more === '几' ? { least: least + 1, most: least + 9 } : { least, most: till === undefined ? least : valueOf(till) };
    return spread.least > spread.most ? null : { least: spread.least * factor, most: spread.most * factor, bound: boundOf(more + moreBehind) };
  }
  const inNumerals = chineseAmount.exec(source);
  if (!inNumerals) return null;
  const [, numerals = '', more = '', unit] = inNumerals;
  const spread = readNumerals(numerals);
  const factor = factorOf(unit);
  return spread && { least: spread.least * factor, most: spread.most * factor, bound: boundOf(more) };
}

const valueOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Two digits in a row are a range: 三四百, 一百五六十, 三五百. */
const neighbours = /^(.*?)(一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)(.*)$/u;

function readNumerals(numerals: string): { least: number; most: number } | null {
  if (numerals === '半') return { least: 0.5, most: 0.5 };
  if (numerals === '几' || numerals.includes('半')) return null;
  const [, before = '', pair, behind = ''] = neighbours.exec(numerals) ?? [];
  if (pair !== undefined) return between(before + pair.charAt(0) + behind, before + pair.charAt(1) + behind);
  // 几百 is a few hundred, 十几 is ten and a few.
  if (numerals.includes('几')) return between(numerals.replace('几', numerals.startsWith('几') ? '二' : '一'), numerals.replace('几', '九'));
  return between(numerals, numerals);
}

function between(from: string, till: string): { least: number; most: number } | null {
  const least = readChineseNumber(from);
  const most = readChineseNumber(till);
  return least === null || most === null ? null : { least, most };
}
