import { readSmallNumber } from '../numerals';
import type { QuantityRule } from '../quantity';
import { around, before } from '../surroundings';

const aboutBlood = /血压|高压|低压|收缩压|舒张压/u;
const aboutShoes = /鞋|脚|靴/u;

/** Body mass index of a weight in kilograms. */
const bodyMassIndex = (kilograms: number, centimetres: number): number => kilograms / (centimetres / 100) ** 2;
/** How far an index is from what most adults have. */
const oddity = (index: number): number => Math.abs(Math.log(index / 20.5));

/** 165/50, 165cm 50kg, 160/90 (in 斤): height and weight. */
const bodies: QuantityRule = {
  signs: '/cm厘分体',
  pattern: /(?<![\d.,:/_a-z-])(?<height>1[4-9]\d|20\d)(?:\s?(?:cm|厘米|公分)(?<gap>[\s,，、/·|&+]{0,2})|\/|[\s,，]?(?=体重))(?:体重)?(?<weight>[3-9]\d|1\d\d)(?:\.\d)?(?:\s?(?<unit>kg|公斤|千克|斤))?(?![\d.%:a-cy码款号kg公斤]|\/\d{3})/giu,
  read(match) {
    const { groups } = match;
    const centimetres = Number(groups?.['height']);
    const weight = Number(groups?.['weight']);
    if ((groups?.['gap'] !== undefined && groups['unit'] === undefined && !groups['gap'].includes('/')) || aboutBlood.test(around(match, 15))) return null;
    const unit = groups?.['unit'] ?? '';
    const isJin = unit === '斤' || (unit === '' && oddity(bodyMassIndex(weight / 2, centimetres)) < oddity(bodyMassIndex(weight, centimetres)));
    return { kind: 'body', centimetres, kilograms: isJin ? weight / 2 : weight };
  },
};

/** 37码, 38.5码, 三十七码: shoes; 26码 to 33码: trousers, where no shoes are spoken of. */
const numbered: QuantityRule = {
  signs: '码',
  pattern: /(?:(?<![\d.,:/_a-z-])(?<size>2[4-9]|3\d|4[0-8])(?<half>\.5)?|(?<![零一二三四五六七八九十百千])(?<numerals>三十[四五六七八九]|四十[一二三四五六七八]?))码/giu,
  read(match) {
    const size = (match.groups?.['numerals'] === undefined ? Number(match.groups?.['size']) : readSmallNumber(match.groups['numerals'])) + (match.groups?.['half'] === undefined ? 0 : 0.5);
    if (size >= 34) return { kind: 'shoe-size', size };
    return aboutShoes.test(around(match, 20)) || size % 1 !== 0 ? null : { kind: 'waist-size', inches: size };
  },
};

/** L码, 2XL码, 均码. */
const lettered: QuantityRule = {
  signs: '码',
  pattern: /(?<![a-z\d])(?:(?<size>[2-6]?x{0,3}l|x{0,2}s|m|f)\s?码|均码)/giu,
  read: ({ groups }) => ({ kind: 'letter-size', size: (groups?.['size'] ?? 'F').toUpperCase() }),
};

/** 175/92A: the label in a garment. */
const labelled: QuantityRule = {
  signs: '/',
  pattern: /(?<![\d.,:/_a-z-])(?<height>\d{2,3})\/(?<girth>\d{2,3})\s?(?<build>[abcy])(?![a-z\d])/giu,
  read(match) {
    const build = match.groups?.['build']?.toUpperCase();
    if ((build !== 'A' && build !== 'B' && build !== 'C' && build !== 'Y') || /[¥￥$]$/u.test(before(match, 1))) return null;
    return { kind: 'label-size', height: Number(match.groups?.['height']), girth: Number(match.groups?.['girth']), build };
  },
};

export const sizes = [labelled, bodies, numbered, lettered];
