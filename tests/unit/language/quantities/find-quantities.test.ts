import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../utils/language/quantities/find-quantities';
import { anyText } from '../../texts';

const found = (text: string): string[] => findQuantities(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('an amount is found', () => {
  it.each([
    ['粉丝1.2万了', ['count 1.2万']], ['浏览量3w+', ['count 3w+']], ['工资2k，不包吃', ['count 2k']], ['票房1.5亿', ['count 1.5亿']],
    ['赚了10个w', ['count 10个w']], ['一个月三四百', ['count 三四百']], ['三四百一晚', ['count 三四百']], ['存款两三万', ['count 两三万']], ['五万多步', ['count 五万多']], ['共三万二', ['count 三万二']],
    ['瘦了10斤', ['mass 10斤']], ['半斤牛肉', ['mass 半斤']], ['一斤半', ['mass 一斤半']], ['2斤3两', ['mass 2斤3两']], ['来三两白酒', ['mass 三两']],
    ['90-100斤', ['mass 90-100斤']], ['体重 50 kg', ['mass 50 kg']], ['3.5公斤', ['mass 3.5公斤']],
    ['15块钱一份', ['money 15块钱']], ['人均 35 元', ['money 35 元']], ['3块5一斤', ['money 3块5', 'mass 一斤']], ['一块五', ['money 一块五']], ['五毛钱', ['money 五毛钱']],
    ['20刀包邮', ['money 20刀']], ['200r出', ['money 200r']], ['赚了500米', ['money 500米']], ['2w米', ['money 2w米']], ['一千来块', ['money 一千来块']], ['花了一萬多塊', ['money 一萬多塊']], ['1,299元', ['money 1,299元']],
    ['80平的房子', ['area 80平']], ['一百平米', ['area 一百平米']], ['两亩地', ['area 两亩']],
    ['跑了5公里', ['length 5公里']], ['今天跑5k', ['length 5k']], ['走十里路', ['length 十里']], ['跑了500米', ['length 500米']], ['腰围二尺一', ['length 二尺一']], ['14寸屏幕', ['length 14寸']], ['6寸蛋糕', ['length 6寸']],
    ['身高一米八', ['height 一米八']], ['1米65', ['height 1米65']],
    ['165/50 穿M码', ['body 165/50', 'letter-size M码']], ['165cm 50kg', ['body 165cm 50kg']], ['身高165，体重100斤', ['body 165，体重100斤']],
    ['37码', ['shoe-size 37码']], ['38.5码偏大', ['shoe-size 38.5码']], ['三十七码', ['shoe-size 三十七码']], ['26码牛仔裤', ['waist-size 26码']], ['均码', ['letter-size 均码']], ['2XL码', ['letter-size 2XL码']], ['175/92A', ['label-size 175/92A']],
    ['等11.11再买', ['date 11.11']], ['6.18大促', ['date 6.18']], ['10.1去哪玩', ['date 10.1']], ['1.12 更新', ['date 1.12']], ['5.1假期', ['date 5.1']], ['2026.1.3', ['date 2026.1.3']],
    ['2026年1月3日', ['date 2026年1月3日']], ['3月5号见', ['date 3月5号']], ['15号之前', ['date 15号']],
    ['周五见', ['weekday 周五']], ['下周三', ['weekday 下周三']], ['禮拜天', ['weekday 禮拜天']], ['周六日休息', ['weekday 周六日']], ['这周末', ['weekday 这周末']],
    ['24h营业', ['duration 24h']], ['早8晚5', ['working-hours 早8晚5']], ['朝九晚五', ['working-hours 朝九晚五']],
    ['农历初一', ['lunar-date 农历初一']], ['正月十五', ['lunar-date 正月十五']], ['大年初二', ['lunar-date 大年初二']], ['五月初五', ['lunar-date 五月初五']],
    ['60后阿姨', ['birth-years 60后']], ['90后', ['birth-years 90后']], ['零零后', ['birth-years 零零后']], ['98年的', ['short-year 98年']], ['01年，在上海', ['short-year 01年']],
    ['大三学生', ['school-year 大三']], ['高一', ['school-year 高一']], ['初二', ['school-year 初二']], ['研一', ['school-year 研一']],
    ['打八折', ['discount 八折']], ['7.5折', ['discount 7.5折']], ['88折', ['discount 88折']], ['买一送一', ['gift 买一送一']], ['第二件半价', ['further-piece 第二件半价']], ['满300减50', ['money-off 满300减50']],
    ['七成新', ['share 七成']], ['今天37度', ['temperature 37度']], ['零下5度', ['temperature 零下5度']], ['烤箱180度', ['temperature 180度']], ['52度白酒', ['alcohol 52度']], ['近视300度', ['lens 300度']],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what only looks like an amount is left alone', () => {
  it.each([
    '电话13812345678', '138-1234-5678', '400-820-8820', '价格¥199.00', '9.9包邮', '520', '5201314我爱你', '100%棉', '50％', '订单号20261103', '192.168.1.1', '版本2.10', '评分9.6',
    '10:30开会', '2:1赢了', '3D打印', '5G手机', '2k屏幕', '8K电视', '18k金', '20w快充', '第3名', '第5号', '5号线', '5号电池', '1号店',
    '三万一千', '万一下雨', '千万别去', '半斤八两', '斤斤计较', '一两个人', '一两次', '三块蛋糕', '一块去吃饭', '一毛不拔', '五毛特效', '切两刀', '二元论', '三元里', '三里屯', '一寸光阴', '平均80分', '几斤', '几块',
    '每周三次', '一周五天', '第一周五', '周杰伦', '周六福', '三折叠', '百折不挠', '一成不变', '完成了', '360度无死角', '45度角', '百度一下', '大一点', '很大一部分', '最大一次', '高一些', '30后再说', '五六十年代', '血压150/90', '22码鞋', '工作10年的人', '60年的老店', '5R照片', 'r18', '2026年的',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('height and weight without units are read as the likelier of kilos and 斤', () => {
  const weights = ['165/50', '160/90', '155/80', '180/80', '175/130'].map((text) => findQuantities(text)[0]);
  expect(weights.map((body) => (body?.kind === 'body' ? body.kilograms : null))).toEqual([50, 45, 40, 80, 65]);
});

it('offsets are those of the text as it was given, in any script and width', () => {
  const text = '🐱重１０斤，花了三萬塊';
  expect(findQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(['１０斤', '三萬塊']);
});

it('whatever the text, amounts lie in it in order, none over another', () => {
  fc.assert(fc.property(fc.oneof(anyText, fc.stringMatching(/^[0-9.,/年月日号块斤万w度折码一二三十百第周初大 -]{0,40}$/u)), (text) => {
    let last = 0;
    for (const { start, end } of findQuantities(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }), { numRuns: 500 });
});
