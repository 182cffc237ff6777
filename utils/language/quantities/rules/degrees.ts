import { amountSource, readAmount } from '../amount';
import { scaled, type QuantityRule } from '../quantity';
import { around } from '../surroundings';

const aboutDrinks = /酒|酱香|茅台|五粮液|伏特加|威士忌/u;
const aboutGlasses = /近视|眼镜|散光|镜片|隐形|度数|远视|老花|视力/u;
const aboutHeat = /烤|烘|预热|空气炸|油温|水温|水|蒸|温/u;
const angles = new Set([45, 90, 120, 180, 270, 360]);

/** 37度, 零下5度, 37.5℃; of liquor its strength, of glasses their lenses. */
const degrees: QuantityRule = {
  signs: '度°℃',
  pattern: new RegExp(String.raw`(?<below>零下|(?<![\d~～])[-−])?(?<amount>(?<=[-−])\d+(?:\.\d)?|${amountSource})\s?(?:(?<sign>℃|°c|摄氏度)|°(?!f)|度(?!假|过|蜜|数|量|日|娘|小满|电|角|空间|冲|旋转|旋|无死角|灰|母)(?<tenth>\d(?!\d))?)`, 'giu'),
  read(match) {
    const { groups } = match;
    const whole = readAmount(groups?.['amount'] ?? '');
    if (!whole) return null;
    // 37度2 is 37.2.
    const tenth = Number(groups?.['tenth'] ?? 0) / 10;
    const amount = { ...whole, least: whole.least + tenth, most: whole.most + tenth };
    const celsius = groups?.['below'] ? scaled(amount, -1) : amount;
    const near = around(match, 14);
    if (groups?.['sign'] || groups?.['below']) return { kind: 'temperature', celsius };
    if (aboutGlasses.test(near) && amount.least >= 25) return amount.most <= 2_500 ? { kind: 'lens', degrees: amount } : null;
    if (aboutDrinks.test(near) && amount.least === amount.most && amount.least <= 75 && amount.least >= 3) return { kind: 'alcohol', percent: amount.least };
    if (aboutHeat.test(near) && amount.most <= 300) return { kind: 'temperature', celsius };
    return amount.most <= 44 && amount.least >= 5 && !angles.has(amount.least) ? { kind: 'temperature', celsius } : null;
  },
};

export const degreeRules = [degrees];
