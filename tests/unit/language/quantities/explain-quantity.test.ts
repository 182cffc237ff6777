import { describe, expect, it } from 'vitest';
import { explainQuantity } from '../../../../utils/language/quantities/explain-quantity';
import { findQuantities } from '../../../../utils/language/quantities/find-quantities';

const today = new Date(Date.UTC(2026, 10, 21));
const explained = (text: string, language: 'en' | 'zh'): string[] => findQuantities(text).flatMap((quantity) => explainQuantity(quantity, language, today));

describe('an amount is explained in English', () => {
  it.each([
    ['1.2万', '12,000'], ['3w+', 'over 30,000'], ['10个w', '100,000'], ['1.5亿', '150,000,000'], ['三四百', '300 to 400'],
    ['120斤', '60 kg · 132 lb'], ['三两白酒', '150 g · 5.3 oz'], ['50kg', '50 kg · 110 lb'],
    ['3块5', '3.5 yuan'], ['一千来块', 'about 1,000 yuan'], ['5毛钱', '0.5 yuan'], ['20刀', 'US$20'], ['200r', '200 yuan'],
    ['80平', '80 m² · 861 sq ft'], ['5公里', '5 km · 3.1 miles'], ['十里路', '5 km · 3.1 miles'], ['6寸蛋糕', '15.2 cm · 6 in'], ['二尺一', '70 cm · 27.6 in'], ['1500米', '1.5 km · 0.9 miles'],
    ['一米八', '1.8 m · 5 ft 11 in'], ['165/50', 'Height 165 cm (5 ft 5 in), weight 50 kg (110 lb)'],
    ['38码', 'EU 38 · US women 7.5, men 5.5 · UK 5'], ['26码裤子', 'Waist size 26: about 66 cm'], ['175/92A', 'A: average build.'], ['均码', 'One size (fits most)'],
    ['11.11', 'Singles’ Day, the biggest sale of the year (双11)'], ['2026.1.3', 'January 3, 2026, a Saturday'], ['3月8号', 'March 8'], ['5号出发', 'Day 5 of the month'],
    ['下周三', 'Wednesday of next week'], ['周六日', 'Saturday and Sunday'], ['每周日', 'Every Sunday'],
    ['正月十五', 'The Lantern Festival'], ['正月十五', 'In 2027: February 20'], ['八月十五', 'In 2026: September 25'], ['五月初五', 'In 2026: June 19'], ['腊月三十', 'In 2027: February 5'], ['农历初一', 'Day 1 of the lunar month'],
    ['早8晚5', 'Work from 8:00 to 17:00'], ['24h', '24 hours'], ['1h', '1 hour'],
    ['95后', 'Born 1995 to 1999'], ['95后', 'Now 26 to 31 years old'], ['98年的', 'The year 1998'], ['大三', 'Year 3 at university'], ['高一', 'Year 1 of senior high school (grade 10, about 15–16 years old)'], ['初二', 'Or day 2 of the lunar New Year or month.'],
    ['7.5折', '25% off: you pay 75%'], ['八五折', '15% off: you pay 85%'], ['买二送一', 'Buy 2, get 1 free'], ['第二件半价', 'All 2 together: 25% off'], ['第2件0元', 'Piece no. 2 is free'], ['满300减50', 'Up to 17% off.'], ['七成', '70%'],
    ['37度', '37 °C · 99 °F'], ['零下5度', '−5 °C · 23 °F'], ['38度5发烧', '38.5 °C · 101.3 °F'], ['15~20度', '15 to 20 °C · 59 to 68 °F'], ['52度白酒', '52% alcohol'], ['近视300度', 'Lenses of 3 dioptres'],
  ])('%s: %s', (text, line) => {
    expect(explained(text, 'en')).toContain(line);
  });
});

describe('and in Chinese', () => {
  it.each([
    ['3w+', '30,000多'], ['2w', '20,000'], ['120斤', '60公斤，合132磅'], ['8折', '付80%的价钱，便宜20%'], ['38码', '欧码38，美码女7.5、男5.5，英码5'],
    ['11.11', '“双十一”购物节，也是光棍节'], ['正月十五', '元宵节'], ['下周三', '下一周的星期三'], ['大三', '大学三年级'], ['95后', '1995至1999年出生的人'], ['三四百', '300至400'],
  ])('%s: %s', (text, line) => {
    expect(explained(text, 'zh')).toContain(line);
  });
});

it('without a date of today it says nothing that changes with the year', () => {
  const [cohort, feast] = findQuantities('90后过正月十五');
  expect(cohort && explainQuantity(cohort, 'en')).toEqual(['Born 1990 to 1999']);
  expect(feast && explainQuantity(feast, 'en')).toEqual(['The Lantern Festival', 'Day 15 of month 1 in the lunar calendar']);
});
