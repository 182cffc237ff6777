import { expect, it } from 'vitest';
import { readAmount } from '../../../../utils/language/quantities/amount';
import { readChineseNumber } from '../../../../utils/language/quantities/numerals';

it.each([
  ['一', 1], ['十', 10], ['十五', 15], ['二十', 20], ['一百二', 120], ['一百零二', 102], ['两千五', 2_500], ['三万二', 32_000], ['一千零五十', 1_050],
  ['十二万', 120_000], ['一百二十万', 1_200_000], ['一亿', 100_000_000], ['一亿两千万', 120_000_000],
  ['千', null], ['万', null], ['一二', null], ['猫', null],
])('%s is the number %s', (numerals, expected) => {
  expect(readChineseNumber(numerals)).toBe(expected);
});

it.each([
  ['3w', 30_000, 30_000, 'exact'], ['1.2万', 12_000, 12_000, 'exact'], ['10个w', 100_000, 100_000, 'exact'], ['2-3w', 20_000, 30_000, 'exact'], ['1,299', 1_299, 1_299, 'exact'],
  ['20多', 20, 20, 'over'], ['3w+', 30_000, 30_000, 'over'], ['一千来', 1_000, 1_000, 'about'], ['一百多万', 1_000_000, 1_000_000, 'over'], ['10几', 11, 19, 'exact'],
  ['三四百', 300, 400, 'exact'], ['一百五六十', 150, 160, 'exact'], ['三五百', 300, 500, 'exact'], ['几百', 200, 900, 'exact'], ['十几万', 110_000, 190_000, 'exact'], ['半', 0.5, 0.5, 'exact'],
])('%s amounts to %s to %s, %s', (source, least, most, bound) => {
  expect(readAmount(source)).toEqual({ least, most, bound });
});

it.each(['几', '千万', '一半', '300-200', 'w', ''])('%s is no amount', (source) => {
  expect(readAmount(source)).toBeNull();
});
