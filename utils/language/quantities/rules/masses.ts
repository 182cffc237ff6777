import { amountSource, freshStart, readAmount } from '../amount';
import { readSmallNumber } from '../numerals';
import { exactly, type QuantityRule } from '../quantity';

const unitOf = (word: string): 'jin' | 'kilogram' => (word === '斤' ? 'jin' : 'kilogram');

/** 120斤, 50kg, 三公斤, 半斤. */
const whole: QuantityRule = {
  signs: '斤克k',
  pattern: new RegExp(String.raw`(?<amount>${amountSource})\s?(?<unit>公斤|千克|kg|斤)(?![斤a-z]|八两)`, 'giu'),
  read({ groups }) {
    const amount = readAmount(groups?.['amount'] ?? '');
    return amount && { kind: 'mass', amount, unit: unitOf(groups?.['unit'] ?? '') };
  },
};

/** 一斤半, 2斤3两. */
const withRest: QuantityRule = {
  signs: '斤',
  pattern: new RegExp(String.raw`(?:${freshStart}(?<digits>\d{1,3})|(?<!第)(?<numerals>[一二两三四五六七八九十]{1,3}))斤(?:(?<half>半)|(?<liang>[\d一二三四五六七八九])两?(?!\d|[十百千个只条]))`, 'gu'),
  read({ groups }) {
    const jin = readSmallNumber(groups?.['digits'] ?? groups?.['numerals'] ?? '');
    const rest = groups?.['half'] ? 0.5 : readSmallNumber(groups?.['liang'] ?? '') / 10;
    return Number.isNaN(jin + rest) ? null : { kind: 'mass', amount: exactly(jin + rest), unit: 'jin' };
  },
};

/** What 两 is said of when it is a weight; else it is 'two', as in 一两个. */
const weighed = String.raw`(?=重|白?酒|米饭|饭|面|肉|银|茶|油|黄?金|的?饺子|多|左右|[，。！？、,.!?\s~～]|$)`;

/** 三两, 2两. */
const liang: QuantityRule = {
  signs: '两',
  pattern: new RegExp(String.raw`(?:${freshStart}(?<digits>\d+(?:\.\d)?)|(?<![斤零一二两三四五六七八九十百千万亿几第])(?<numerals>[一二三四五六七八九半]))两${weighed}`, 'gu'),
  read({ groups }) {
    const amount = readAmount(groups?.['digits'] ?? groups?.['numerals'] ?? '');
    return amount && { kind: 'mass', amount, unit: 'liang' };
  },
};

export const masses = [withRest, whole, liang];
