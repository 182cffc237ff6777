import { describe, expect, it } from 'vitest';
import type { PatternName } from '../../../utils/sensitive/category-schema';
import { findPattern } from '../../../utils/sensitive/patterns';

describe('is recognised by its shape', () => {
  it.each<[PatternName, string, string]>([
    ['phone', '电话13800000000哦', '13800000000'], ['phone', '138-0000-0000', '138-0000-0000'], ['phone', '+86 138 0000 0000', '+86 138 0000 0000'],
    ['phone', 'call (555) 555-0100 now', '(555) 555-0100'], ['phone', '+44 20 7946 0000', '+44 20 7946 0000'], ['phone', '010-00000000', '010-00000000'],
    ['phone', '壹参捌零零零零零零零零', '壹参捌零零零零零零零零'],
    ['email', '写信到a.b+c@mail.example.com吧', 'a.b+c@mail.example.com'],
    ['link', 'https://example.com/x?y=1', 'https://example.com/x?y=1'], ['link', '去 example.shop/sale 看', 'example.shop/sale'],
    ['handle', 'ig: some.name', 'ig: some.name'], ['handle', 'my insta is some_name', 'insta is some_name'], ['handle', 'vx abcd1234', 'vx abcd1234'], ['handle', '微信号abcd1234', '微信号abcd1234'],
    ['id-number', '身份证11010120000101001x', '11010120000101001x'], ['licence-plate', '京a12345停在门口', '京a12345'],
    ['bank-card', '卡号6222 0000 0000 0000 000', '6222 0000 0000 0000 000'],
    ['price', '只要¥99', '¥99'], ['price', '99元包邮', '99元'], ['price', 'just 20 usd', '20 usd'],
    ['street-address', 'i live at 12 maple street now', '12 maple street'], ['street-address', '221b old mill rd', '221b old mill rd'],
    ['room-address', '我家在5幢2单元1302', '5幢2单元1302'], ['room-address', '快递放12号楼804室', '12号楼804室'],
    ['percent-off', '50% off today', '50% off'], ['percent-off', '全场8.5折', '8.5折'],
  ])('%s: %s', (name, text, expected) => {
    expect(findPattern(name, text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });
});

describe('is not taken for it', () => {
  it.each<[PatternName, string]>([
    ['phone', '订单号 2026112100000013800000000'], ['phone', '2026-11-21'], ['phone', '1,380元'], ['phone', '身高165体重50'],
    ['email', '@example'], ['link', '3.5分'], ['link', '我在这里:http://t.cn/zabc1'], ['phone', '一二三四五六七八九十'], ['link', 'node.js'], ['link', '好的.谢谢'],
    ['handle', 'big family'], ['handle', 'line up here'], ['handle', '微信步数'], ['id-number', '123456789012345678'],
    ['street-address', '5 minutes down the road'], ['street-address', 'a 3 hour drive'], ['street-address', '2 people on the street'], ['street-address', '10 miles of bad road'],
    ['room-address', '3座奖杯'], ['room-address', '房间804'], ['licence-plate', '京东12345'], ['bank-card', '2026 1121 0000'], ['price', '第99名'], ['percent-off', '3折叠'], ['percent-off', '100%'],
  ])('%s: %s', (name, text) => {
    expect(findPattern(name, text)).toEqual([]);
  });
});
