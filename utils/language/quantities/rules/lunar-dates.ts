import { readSmallNumber } from '../numerals';
import type { QuantityRule } from '../quantity';

const monthOf: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 };
const day = '初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十';

const readDay = (text: string): number => readSmallNumber(text.replace('初', '').replace('廿', '二十'));

/** 正月十五, 八月初八, 农历五月初五, 七月七. */
const monthAndDay: QuantityRule = {
  signs: '月',
  pattern: new RegExp(String.raw`(?<told>农历|阴历|旧历)?(?:(?<named>[正冬腊])月(?<dayNamed>${day})|(?<![零一二三四五六七八九\d])(?<month>十?[一二]|十|[三四五六七八九])月(?<dayHan>${day})(?![日号]|[一二三四五六七八九十]))`, 'gu'),
  read({ groups }) {
    const named = groups?.['named'];
    const month = named === undefined ? readSmallNumber(groups?.['month'] ?? '') : monthOf[named];
    const written = groups?.['dayNamed'] ?? groups?.['dayHan'] ?? '';
    const isLunar = named !== undefined || groups?.['told'] !== undefined || written.startsWith('初') || (written === '十五' && (month === 7 || month === 8));
    return month !== undefined && isLunar ? { kind: 'lunar-date', month, day: readDay(written) } : null;
  },
};

/** 农历初一, 大年初二, 初八: a day of the month that is spoken of, mostly the first. */
const dayAlone: QuantityRule = {
  signs: '初年历',
  pattern: new RegExp(String.raw`(?:(?<year>大年|年)(?<dayOfYear>初[一二三四五六七八九十]|三十)|(?:农历|阴历|旧历)(?<dayTold>${day})|(?<![年月])(?<late>初[四五六七八九十]))(?![一二三四五六七八九十班])`, 'gu'),
  read({ groups }) {
    const ofYear = groups?.['dayOfYear'];
    if (ofYear !== undefined) return ofYear === '三十' ? { kind: 'lunar-date', month: 12, day: 30 } : { kind: 'lunar-date', month: 1, day: readDay(ofYear) };
    return { kind: 'lunar-date', month: null, day: readDay(groups?.['dayTold'] ?? groups?.['late'] ?? '') };
  },
};

export const lunarDates = [monthAndDay, dayAlone];
