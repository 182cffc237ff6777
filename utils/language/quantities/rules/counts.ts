import { amountSource, numeral, readAmount } from '../amount';
import { scaled, type QuantityRule } from '../quantity';
import { around, behind } from '../surroundings';

const screen = /^\s*(?:屏|画质|分辨|高清|超高清|超清|蓝光|视频|电视|显示|壁纸|修复|投影|画面)/u;
const finenessOfGold = /^(?:9|14|18|22|24)k$/iu;
const aboutPower = /充|灯|瓦|功率|电源|适配|吹风|音箱|电机|风扇/u;
const aboutRunning = /跑|马拉松|配速/u;

const unitIn = (source: string): 'wan' | 'yi' | 'thousand' | null =>
  (source.includes('亿') ? 'yi' : /[w万]/iu.test(source) ? 'wan' : /k/iu.test(source) ? 'thousand' : null);

/** 1.2万, 3w, 2k, 10个w: numbers that are written short. */
const short: QuantityRule = {
  signs: 'w万k千亿',
  pattern: new RegExp(String.raw`(?=\d)${amountSource}(?<=[w万k千亿][多来余+]?)(?![a-z\d]|[二三四五六七八九])`, 'giu'),
  read(match) {
    const [source] = match;
    const amount = readAmount(source);
    if (!amount || (/w/iu.test(source) && aboutPower.test(around(match, 8)))) return null;
    if (/k/iu.test(source)) {
      if (screen.test(behind(match, 6)) || finenessOfGold.test(source)) return null;
      if (aboutRunning.test(around(match, 12)) && amount.most <= 50_000) return { kind: 'length', amount: scaled(amount, 0.001), unit: 'kilometre' };
    }
    return { kind: 'count', amount, unit: unitIn(source) };
  },
};

/** 三四百, 两三万, 几十万, 五万多, 三万二: large numbers and ranges as they are spoken. */
const spoken: QuantityRule = {
  signs: '十百千万亿',
  pattern: new RegExp([
    String.raw`(?<!${numeral}|第)(?:[一二两三四五六七八九十百千万]*(?:一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千万亿]+`,
    String.raw`|十?几[十百千万亿]+|[一二两三四五六七八九十百千]+[万亿][二三四五六七八九]?[多余来]?)(?!年代|一?[十百千万亿]|[零二两三四五六七八九几半]|分之)`,
  ].join(''), 'gu'),
  read([source]) {
    const amount = readAmount(source);
    return amount && { kind: 'count', amount, unit: unitIn(source) };
  },
};

export const counts = [short, spoken];
