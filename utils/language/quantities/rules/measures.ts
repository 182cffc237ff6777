import { amountSource, freshStart, readAmount } from '../amount';
import { readSmallNumber } from '../numerals';
import { exactly, type LengthUnit, type QuantityRule } from '../quantity';

const lengthUnits: Record<string, LengthUnit> = {
  公里: 'kilometre', 千米: 'kilometre', km: 'kilometre', 里: 'li', 米: 'metre', 厘米: 'centimetre', 公分: 'centimetre', cm: 'centimetre', 尺: 'chi', 英寸: 'cun', 寸: 'cun', 吋: 'cun',
};
const units = [
  '公里', '千米', 'km(?![a-z])', '里(?=路|地|外|远)', '厘米', '公分', 'cm(?![a-z])', '米(?!长?跑|粉|线|饭|其|奇|老|兰|面|色|汤|糊|虫|黄|白|花|\\d)',
  '尺(?!码|寸|度|子|牍)', '英寸', '寸(?!步|头|草|断|不烂|金莲|光阴|土|心)', '吋',
].join('|');

/** 5公里, 十里路, 500米, 14寸. */
const lengths: QuantityRule = {
  signs: '里米mk尺寸吋分',
  pattern: new RegExp(String.raw`(?<amount>${amountSource})\s?(?<unit>${units})`, 'giu'),
  read({ groups }) {
    const amount = readAmount(groups?.['amount'] ?? '');
    const unit = lengthUnits[(groups?.['unit'] ?? '').toLowerCase()];
    return amount && unit ? { kind: 'length', amount, unit } : null;
  },
};

/** 二尺一, 2尺3寸: waists and cloth. */
const chiWithCun: QuantityRule = {
  signs: '尺',
  pattern: new RegExp(String.raw`(?:${freshStart}(?<digits>\d)|(?<!第)(?<numerals>[一二两三四五六七八九]))尺(?<cun>[\d一二三四五六七八九])寸?(?![\d十百千])`, 'gu'),
  read({ groups }) {
    const chi = readSmallNumber(groups?.['digits'] ?? groups?.['numerals'] ?? '') + readSmallNumber(groups?.['cun'] ?? '') / 10;
    return Number.isNaN(chi) ? null : { kind: 'length', amount: exactly(chi), unit: 'chi' };
  },
};

/** 一米八, 1米65: how tall somebody is. */
const heights: QuantityRule = {
  signs: '米',
  pattern: /(?<![\d.零一二三四五六七八九十百千第])[1一]米(?<tenth>[3-9三四五六七八九])(?<hundredth>[\d零〇一二三四五六七八九])?(?![\d十百千万块米个条月])/gu,
  read({ groups }) {
    const tenth = readSmallNumber(groups?.['tenth'] ?? '');
    const hundredth = groups?.['hundredth'] === undefined ? 0 : readSmallNumber(groups['hundredth']);
    return { kind: 'height', centimetres: 100 + tenth * 10 + hundredth };
  },
};

/** 80平, 一百平米, 20㎡, 两亩. */
const areas: QuantityRule = {
  signs: '平㎡m亩',
  pattern: new RegExp(String.raw`(?<amount>${amountSource})\s?(?<unit>平方米|平米|平方(?!公里|千米|厘米)|㎡|m²|m2|平(?!均|时|台|板|安|价|替|坦|静|衡|常|方|米|地|凡|行)|亩)`, 'giu'),
  read({ groups }) {
    const amount = readAmount(groups?.['amount'] ?? '');
    const unit = groups?.['unit'] === '亩' ? 'mu' : 'square-metre';
    return !amount || (groups?.['unit'] === '平' && amount.most < 3) ? null : { kind: 'area', amount, unit };
  },
};

export const measures = [heights, chiWithCun, lengths, areas];
