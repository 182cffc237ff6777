const digitOf: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const unitOf: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const sectionOf: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** A number in Chinese numerals: 十五, 两万五, 一千零二; null for what is none. */
export function readChineseNumber(numerals: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  let isAfterZero = false;
  for (const numeral of numerals) {
    const value = digitOf[numeral];
    const unit = unitOf[numeral];
    const large = sectionOf[numeral];
    if (value !== undefined) {
      if (digit !== null) return null;
      if (value === 0) isAfterZero = true;
      else digit = value;
    } else if (unit !== undefined) {
      if (digit === null && (unit !== 10 || section > 0)) return null;
      section += (digit ?? 1) * unit;
      [digit, lastUnit, isAfterZero] = [null, unit, false];
    } else if (large !== undefined) {
      section += digit ?? 0;
      if (section + total === 0) return null;
      total = large === 10_000 ? total + section * large : (total + section) * large;
      [section, digit, lastUnit, isAfterZero] = [0, null, large, false];
    } else return null;
  }
  // 两万五 is 25,000, 一百二 is 120, but 一百零二 is 102.
  if (digit !== null) section += isAfterZero || lastUnit === 1 ? digit : (digit * lastUnit) / 10;
  return total + section;
}

/** A number of up to three signs in either writing: 12, 十二, 二十. */
export const readSmallNumber = (text: string): number => (/^\d/u.test(text) ? Number(text) : readChineseNumber(text) ?? Number.NaN);
