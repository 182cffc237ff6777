import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import festivals from '../../utils/language/quantities/festivals.json';
import lunarYears from '../../utils/language/quantities/lunar-years.json';
import shoeSizes from '../../utils/language/quantities/shoe-sizes.json';
import wording from '../../utils/language/quantities/wording.json';
import { hasHan } from '../../utils/language/han';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const day = v.pipe(v.string(), v.regex(/^(?:1[0-2]|[1-9])-(?:[12]\d|3[01]|[1-9])$/u));
const names = v.record(day, v.strictObject({ en: text, zh: v.pipe(text, v.check(hasHan)) }));
const size = v.pipe(v.string(), v.regex(/^\d{1,2}(?:\.5)?$/u));

describe('the data of amounts is in its form', () => {
  it.each<[string, v.GenericSchema, unknown]>([
    ['festivals', v.strictObject({ solar: names, lunar: names }), festivals],
    ['shoe sizes', v.array(v.strictObject({ eu: v.pipe(v.number(), v.multipleOf(0.5)), women: size, men: size, uk: size })), shoeSizes],
    ['lunar years', v.record(v.pipe(v.string(), v.regex(/^20\d\d$/u)), v.strictObject({
      newYear: v.pipe(v.string(), v.isoDate()), leap: v.pipe(v.number(), v.minValue(0), v.maxValue(12)), months: v.array(v.picklist([29, 30])),
    })), lunarYears],
    ['wording', v.strictObject({ en: v.record(v.string(), text), zh: v.record(v.string(), text) }), wording],
  ])('%s', (_, schema, data) => {
    expect(v.safeParse(schema, data).issues).toBeUndefined();
  });
});

it('both languages say the same things', () => {
  expect(Object.keys(wording.zh)).toEqual(Object.keys(wording.en));
});

it('shoe sizes rise', () => {
  for (const of of ['eu', 'women', 'men', 'uk'] as const) {
    const sizes = shoeSizes.map((row) => Number(row[of]));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  }
});

it('a lunar year ends where the next one begins', () => {
  const years = Object.values(lunarYears);
  expect(years.every(({ leap, months }) => months.length === (leap > 0 ? 13 : 12))).toBe(true);
  const ends = years.map(({ newYear, months }) => new Date(Date.parse(newYear) + months.reduce((sum, days) => sum + days, 0) * 86_400_000).toISOString().slice(0, 10));
  expect(ends.slice(0, -1)).toEqual(years.slice(1).map(({ newYear }) => newYear));
});
