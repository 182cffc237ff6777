import { amountSource, readAmount } from '../amount';
import { readSmallNumber } from '../numerals';
import type { QuantityRule } from '../quantity';
import { before, behind } from '../surroundings';

const dayOf: Record<string, number[]> = { 一: [1], 二: [2], 三: [3], 四: [4], 五: [5], 六: [6], 日: [7], 天: [7], 末: [6, 7] };
/** 下下周, the week after next, is told as its day only. */
const weekOf = (word: string): 'last' | 'this' | 'next' | 'every' | null =>
  (/[上下]{2}/u.test(word) ? null : word.startsWith('上') ? 'last' : word.startsWith('下') ? 'next' : word === '每' ? 'every' : /^[这本]/u.test(word) ? 'this' : null);
/** 一周五次 is five times a week, 每周三次 three times each. */
const times = /^[次天节顿趟篇小更练个回]/u;

/** 周五, 下周三, 礼拜天, 这周末, 周六日. */
const weekdays: QuantityRule = {
  signs: '周期拜',
  pattern: /(?<week>[上下]{1,2}个?|这个?|本|每)?(?:(?:周|星期|礼拜)(?<both>六日)|周(?<day>[一二三四五六日](?!游|围|岁|到|刊|福))|(?:星期|礼拜)(?<dayLong>[一二三四五六日天])|(?<=上个?|下个?|这个?|本|每)周(?<end>末))/gu,
  read(match) {
    const { groups } = match;
    const days = groups?.['both'] ? [6, 7] : dayOf[groups?.['day'] ?? groups?.['dayLong'] ?? groups?.['end'] ?? ''];
    const week = groups?.['week'] ?? '';
    const isCount = times.test(behind(match, 1)) && (week === '每' || /[一两几\d]$/u.test(before(match, 1)));
    if (!days || isCount || /第.$/u.test(before(match, 2))) return null;
    return { kind: 'weekday', week: weekOf(week), days };
  },
};

const hour = String.raw`\d{1,2}|[一二三四五六七八九十]{1,2}`;
const clock = (hours: number, half: string | undefined): string => `${hours}:${half === undefined ? '00' : '30'}`;

/** 早8晚5, 朝九晚五. */
const workingHours: QuantityRule = {
  signs: '晚',
  pattern: new RegExp(String.raw`[早朝](?<from>${hour})[点:：]?(?<halfFrom>半|30)?[-~到]?晚(?<to>${hour})[点:：]?(?<halfTo>半|30)?(?!\d)`, 'gu'),
  read({ groups }) {
    const [from, to] = [readSmallNumber(groups?.['from'] ?? ''), readSmallNumber(groups?.['to'] ?? '')];
    if (!(from >= 4 && from <= 12 && to >= 1 && to <= 24)) return null;
    return { kind: 'working-hours', from: clock(from, groups?.['halfFrom']), to: clock(to < 12 ? to + 12 : to, groups?.['halfTo']) };
  },
};

/** 24h, 1.5h, 30min. */
const durations: QuantityRule = {
  signs: 'hm',
  pattern: new RegExp(String.raw`(?=\d)(?<amount>${amountSource})\s?(?<unit>h|hrs?|mins?)(?![a-z\d])`, 'giu'),
  read({ groups }) {
    const amount = readAmount(groups?.['amount'] ?? '');
    return amount && { kind: 'duration', amount, unit: groups?.['unit']?.toLowerCase().startsWith('h') ? 'hour' : 'minute' };
  },
};

export const timeRules = [weekdays, workingHours, durations];
