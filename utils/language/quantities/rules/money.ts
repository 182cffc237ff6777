import { amountSource, freshStart, readAmount } from '../amount';
import { readSmallNumber } from '../numerals';
import { exactly, scaled, type MoneyWord, type QuantityRule } from '../quantity';

/** 块 also counts pieces: 三块蛋糕, 一块去. */
const pieces = '蛋糕|月饼|面包|饼|肉|糖|布|手?表|石|地|砖|瓷砖|屏|电池|巧克力|豆腐|玉|香皂|板|披萨|西瓜|骨|拼图|硬盘|毛巾|牌|腹肌|奶酪|年糕|木|玻璃|积木|橡皮|去|儿|玩|走|吃饭|来|过';

const words: Record<string, { word: MoneyWord; factor: number }> = {
  块钱: { word: 'kuai', factor: 1 }, 块: { word: 'kuai', factor: 1 }, 元: { word: 'yuan', factor: 1 }, 人民币: { word: 'yuan', factor: 1 },
  毛钱: { word: 'mao', factor: 0.1 }, 毛: { word: 'mao', factor: 0.1 }, 角: { word: 'mao', factor: 0.1 },
  美刀: { word: 'dollar', factor: 1 }, 刀: { word: 'dollar', factor: 1 }, 美元: { word: 'dollar', factor: 1 }, 美金: { word: 'dollar', factor: 1 },
};

const units = [
  '块钱', `块(?!${pieces}|\\d)`, '元(?!素|旦|宝|气|宇宙|神|老|件|年|代|朝|论|化|一次|二次|方程|里)', '人民币',
  '毛钱', '毛(?!不拔|一样|特效|党|线|衣|巾|孩|病|茸|绒|发|豆|肚|利|坯|笔|囊|毛|球|钱)', '角(?=钱|\\d分)', '美刀', '美元', '美金', '刀(?!切|剪|流|削|砍|法|面|片|具|叉|口|下去|两断)',
].join('|');

/** 30块, 五百元, 3w块, 5毛, 20刀. */
const plain: QuantityRule = {
  signs: '块元币毛角刀金',
  pattern: new RegExp(String.raw`(?<amount>${amountSource})\s?(?<unit>${units})`, 'giu'),
  read({ groups }) {
    const source = groups?.['amount'] ?? '';
    const unit = groups?.['unit'] ?? '';
    const amount = readAmount(source);
    const money = words[unit];
    if (!amount || !money || isUsualWord(source, unit)) return null;
    return { kind: 'money', amount: scaled(amount, money.factor), word: money.word };
  },
};

/** 一块 is 'together', 一毛 and 三毛 mostly stand in names and sayings, 一刀 to 九刀 are cuts. */
const isUsualWord = (source: string, unit: string): boolean =>
  (unit === '块' && /^[一半几]$/u.test(source)) || (unit === '元' && /^[一二三四半]$/u.test(source))
  || (unit === '毛' && /^[一三四六七九半几]$/u.test(source)) || (unit === '刀' && /^(?:[一二两三四五六七八九半几]|1)$/u.test(source));

/** 3块5, 八块八, 12块9毛. */
const withTenths: QuantityRule = {
  signs: '块',
  pattern: new RegExp(String.raw`(?:${freshStart}(?<digits>\d{1,4})|(?<!第)(?<numerals>[一二两三四五六七八九十]{1,3}))块(?<tenths>[\d一二三四五六七八九])毛?(?!\d|[十百千万个斤两块条张只])`, 'gu'),
  read({ groups }) {
    const value = readSmallNumber(groups?.['digits'] ?? groups?.['numerals'] ?? '') + readSmallNumber(groups?.['tenths'] ?? '') / 10;
    return Number.isNaN(value) ? null : { kind: 'money', amount: exactly(value), word: 'kuai' };
  },
};

/** 米, rice, is money where it is earned, paid or given: 赚了500米, 2w米. */
const rice: QuantityRule = {
  signs: '米',
  pattern: new RegExp(String.raw`(?:(?<=(?:v我|转我|给我|赚|挣|花|收|卖|欠|一共|打赏|到手|只要|入账|亏|付|省|便宜)[了个]?)(?<earned>${amountSource})|(?<large>(?=\d)${amountSource}(?<=[wk])))米(?!长|高|宽|深|远|外|以|线|粉|饭|其|跑|短|处)`, 'giu'),
  read({ groups }) {
    const amount = readAmount(groups?.['earned'] ?? groups?.['large'] ?? '');
    return amount && { kind: 'money', amount, word: 'mi' };
  },
};

/** 200r: short for RMB where things are sold. */
const letterR: QuantityRule = {
  signs: 'r',
  pattern: /(?<![\d.,:/_a-zA-Z-])(?<amount>\d{1,4}(?:\.\d{1,2})?)r(?![\da-zA-Z])/gu,
  read({ groups }) {
    const amount = readAmount(groups?.['amount'] ?? '');
    return amount && { kind: 'money', amount, word: 'r' };
  },
};

export const money = [withTenths, rice, letterR, plain];
