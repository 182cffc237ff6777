import { readSmallNumber } from '../numerals';
import type { QuantityRule, School } from '../quantity';

/** What makes 'after' or a longer word of 后. */
const notBorn = '(?!来|面|天|期|续|退|悔|台|备|果|座|排|背|跟|脑|桌|援|宫|半|三|四|五|六|再|才)';

/** 90后, 95后, 零零后: born in these years. */
const birthYears: QuantityRule = {
  signs: '后',
  pattern: new RegExp(String.raw`(?:(?<![\d.,:/_a-z-]|[年月日点第])(?<digits>[5-9][05]|[012][05])|(?<numerals>[五六七八九零〇][零〇五]))后${notBorn}`, 'giu'),
  read({ groups }) {
    const digits = groups?.['digits'] ?? [...(groups?.['numerals'] ?? '')].map((numeral) => readSmallNumber(numeral)).join('');
    const written = Number(digits);
    const from = (written < 30 ? 2_000 : 1_900) + written;
    return { kind: 'birth-years', from, to: from + (written % 10 === 0 ? 9 : 4) };
  },
};

/** 98年的, 01年女生: the year, mostly that of birth; 10年 and more are spans of time. */
const shortYears: QuantityRule = {
  signs: '年',
  pattern: /(?<![\d.,:/_a-z-]|[第前近这那共满])(?<year>[6-9]\d|0\d)年(?=的?(?:[女男姐妹]|生的|出生|属|宝宝|\s*(?:[，,。！!、)）/|\n]|$)))/giu,
  read({ groups }) {
    const written = Number(groups?.['year']);
    return { kind: 'short-year', year: (written < 30 ? 2_000 : 1_900) + written };
  },
};

const schools: Record<string, School> = { 初: 'junior', 高: 'senior', 大: 'university', 研: 'master', 博: 'doctor' };
const most: Record<School, number> = { junior: 3, senior: 3, university: 5, master: 3, doctor: 5 };

/** 大 and 高 are also 'big' and 'tall': 大一点, 很大一部分, 高三米. */
const before = '(?<![最很太更巨伟老再比多越挺好那这放扩增加长变强重身升拔提抬盛广宽壮当年月])';
const behind = '(?![点些号岁码圈倍截头寸厘米尺元块部统家只条片堆口群批波股线层楼级档等阶次个分把声笑桥峰看听见眼中尝闻始十百千万亿.\\d])';

/** 大三, 高一, 初二, 研一. */
const schoolYears: QuantityRule = {
  signs: '初高大研博',
  pattern: new RegExp(`${before}(?<school>[初高大研博])(?<year>[一二三四五])${behind}`, 'gu'),
  read({ groups }) {
    const school = schools[groups?.['school'] ?? ''];
    const year = readSmallNumber(groups?.['year'] ?? '');
    return school && year <= most[school] ? { kind: 'school-year', school, year, orLunar: school === 'junior' } : null;
  },
};

export const ages = [birthYears, shortYears, schoolYears];
