import { amountSource, freshStart, readAmount } from '../amount';
import { readSmallNumber } from '../numerals';
import type { QuantityRule } from '../quantity';

const digitsOf = (numerals: string): string => [...numerals].map((numeral) => '零一二三四五六七八九'.indexOf(numeral)).join('');

/** 八折, 7.5折, 88折, 六八折. */
const discounts: QuantityRule = {
  signs: '折',
  pattern: new RegExp(String.raw`(?:${freshStart}(?<digits>\d{1,2}(?:\.\d)?)|(?<![零一二两三四五六七八九十百千万几第])(?<numerals>[一二三四五六七八九]{1,2}))折(?!叠|页|痕|扇|腾|射|线|磨|断|返|屏|合|骨|纸)`, 'gu'),
  read({ groups }) {
    const written = groups?.['digits'] ?? digitsOf(groups?.['numerals'] ?? '');
    // 八五折 and 85折 are 8.5折.
    const tenths = /^[1-9]\d$/u.test(written) ? Number(written) / 10 : Number(written);
    const paid = Math.round(tenths * 100) / 10;
    return paid > 0 && paid < 100 ? { kind: 'discount', paid } : null;
  },
};

const count = String.raw`[\d一二两三四五六七八九十]{1,2}`;

/** 买一送一. */
const gifts: QuantityRule = {
  signs: '买',
  pattern: new RegExp(`买(?<bought>${count})[送赠](?<given>${count})`, 'gu'),
  read({ groups }) {
    const [bought, given] = [readSmallNumber(groups?.['bought'] ?? ''), readSmallNumber(groups?.['given'] ?? '')];
    return Number.isNaN(bought + given) ? null : { kind: 'gift', bought, given };
  },
};

/** 第二件半价, 第2份0元, 第三杯五折. */
const furtherPieces: QuantityRule = {
  signs: '第',
  pattern: /第(?<piece>[\d二两三四])[件份杯个双支瓶](?:(?<half>半价)|(?<free>[0零]元|免费)|(?<tenths>[\d一二三四五六七八九](?:\.\d)?)折)/gu,
  read({ groups }) {
    const piece = readSmallNumber(groups?.['piece'] ?? '');
    const paid = groups?.['half'] ? 50 : groups?.['free'] ? 0 : readSmallNumber(groups?.['tenths'] ?? '') * 10;
    return Number.isNaN(piece + paid) ? null : { kind: 'further-piece', piece, paid };
  },
};

/** 满300减50. */
const moneyOff: QuantityRule = {
  signs: '满',
  pattern: /满(?<from>\d{1,6})元?[减返](?<off>\d{1,6})元?(?!\d)/gu,
  read({ groups }) {
    const [from, off] = [Number(groups?.['from']), Number(groups?.['off'])];
    return off < from ? { kind: 'money-off', from, off } : null;
  },
};

/** 七成, 九成新. */
const shares: QuantityRule = {
  signs: '成',
  pattern: new RegExp(String.raw`(?<amount>${amountSource})成(?!为|功|立|长|员|果|本|交|绩|品|型|年|份|语|人|都市|就|套|群|双|堆|不变)`, 'gu'),
  read({ groups }) {
    const amount = readAmount(groups?.['amount'] ?? '');
    return amount && amount.least === amount.most && amount.most < 10 && amount.most >= 1 ? { kind: 'share', percent: amount.most * 10 } : null;
  },
};

export const discountRules = [furtherPieces, gifts, moneyOff, discounts, shares];
