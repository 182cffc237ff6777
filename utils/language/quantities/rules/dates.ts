import festivals from '../festivals.json';
import { readSmallNumber } from '../numerals';
import type { QuantityRule } from '../quantity';
import { around, before } from '../surroundings';

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (month: number, day: number): boolean => day >= 1 && day <= (longestMonth[month - 1] ?? 0);

/** 2026.1.3, 2026-01-03, 2026年1月3日. */
const fullDates: QuantityRule = {
  signs: '年./-',
  pattern: /(?<![\d.,:/_a-z-])(?<year>(?:19|20)\d\d)(?:(?<mark>[.\-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|\s?年\s?(?<monthHan>\d{1,2})\s?月\s?(?<dayHan>\d{1,2})\s?[日号])(?![\d/]|[.-]\d)/giu,
  read({ groups }) {
    const [month, day] = [Number(groups?.['month'] ?? groups?.['monthHan']), Number(groups?.['day'] ?? groups?.['dayHan'])];
    return isDay(month, day) ? { kind: 'date', year: Number(groups?.['year']), month, day } : null;
  },
};

const number = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;

/** 3月5号, 十月一日. */
const monthAndDay: QuantityRule = {
  signs: '月',
  pattern: new RegExp(String.raw`(?<![\d.,年/]|[零一二三四五六七八九十百])(?<month>${number})月(?<day>${number})(?:日|号(?![线楼店馆院门桌球]))`, 'gu'),
  read({ groups }) {
    const [month, day] = [readSmallNumber(groups?.['month'] ?? ''), readSmallNumber(groups?.['day'] ?? '')];
    return isDay(month, day) ? { kind: 'date', year: null, month, day } : null;
  },
};

/** 号 also numbers lines, buildings, batteries, colours: what may follow where it is a day. */
const afterDay = String.raw`(?=[^\p{Script=Han}\p{L}\p{N}]|$|[的之以前后到至开那这早晚上下中凌出去回就才要来有发我你是生考见和左过刚更截入周星走放正又还已可能])`;

/** 5号: a day of the month. */
const days: QuantityRule = {
  signs: '号',
  pattern: new RegExp(String.raw`(?<![\d.,:/_a-z月-]|[零一二三四五六七八九十百第型编账])(?<day>${number})号${afterDay}`, 'giu'),
  read({ groups }) {
    const day = readSmallNumber(groups?.['day'] ?? '');
    return day >= 1 && day <= 31 ? { kind: 'date', year: null, month: null, day } : null;
  },
};

/** What makes a date of 3.15 where it is no festival: the start of a line, a range, or what happens then. */
const dateBehind = /^\s?(?:更新|开始|发货|到货|出发|开抢|开售|截止|入住|退房|凌晨|早上|上午|中午|下午|晚上|晚\d|当天|那天|周|星期|[（(]?周|假期|放假|儿童|劳动|节|大促|活动|出游|旅游|[-~～—至到]\s?\d{1,2}\.\d{1,2}(?![\d.]))/u;
const lineStart = /(?:^|\n)[^\S\n]*$/u;
const dateBefore = /(?:在|从|到|至|截止|于|计划|日期[:：]?)\s?$|(?<![\d.])\d{1,2}\.\d{1,2}\s?[-~～—至到]\s?$/u;
const noDate = /[¥￥$€]\s?$|(?:价|只要|才|仅|评分|分数|版本|[vV]|配速|跑了?|花了?|视力|均|约|汇率|涨了?|跌了?)\s?$/u;
const unitBehind = /^\s?(?:\d|[.%‰°℃折元块米分万亿wkWK千百个斤两克公厘毫升寸尺倍度G版g号码cm小时]|\/\d|包邮|到手|起拍|一件|秒杀)/u;
const festivalDays: Record<string, unknown> = festivals.solar;

/** 11.11, 6.18, 10.1; others where something tells that they are dates. */
const shortDates: QuantityRule = {
  signs: '.',
  pattern: /(?<![\d.,:/_a-z])(?<month>1[0-2]|[1-9])\.(?<day>[12]\d|3[01]|0?[1-9])(?![\d.])/giu,
  read(match) {
    const [month, day] = [Number(match.groups?.['month']), Number(match.groups?.['day'])];
    const [earlier, later] = [before(match, 12), around(match, 16).split('\n').at(-1) ?? ''];
    if (!isDay(month, day) || noDate.test(earlier) || unitBehind.test(later)) return null;
    const isToldSo = dateBehind.test(later) || dateBefore.test(earlier) || (lineStart.test(earlier) && day > 9);
    const isFestival = `${month}-${day}` in festivalDays && (month > 9 || day > 9);
    return isToldSo || isFestival ? { kind: 'date', year: null, month, day } : null;
  },
};

export const dates = [fullDates, monthAndDay, shortDates, days];
