import { describe, expect, it } from 'vitest';
import { parseCedictLine } from '../../../utils/dictionary/cedict';

describe('a line of CC-CEDICT is read', () => {
  it.each([
    ['咖啡館 咖啡馆 [ka1 fei1 guan3] /café; coffee shop/CL:家[jia1]/', '咖啡館', '咖啡馆', 'ka1 fei1 guan3', ['café; coffee shop', 'CL:家[jia1]']],
    ['咖啡館 咖啡馆 [[ka1fei1guan3]] /café; coffee shop/', '咖啡館', '咖啡馆', 'ka1 fei1 guan3', ['café; coffee shop']],
    ['綠茶 绿茶 [[lu:4cha2]] /green tea/', '綠茶', '绿茶', 'lu:4 cha2', ['green tea']],
    ['T恤 T恤 [T xu4] /(loanword) T-shirt/', 'T恤', 'T恤', 'T xu4', ['(loanword) T-shirt']],
    ['維多利亞·例子 维多利亚·例子 [Wei2 duo1 li4 ya4 · Li4 zi5] /invented person/', '維多利亞·例子', '维多利亚·例子', 'Wei2 duo1 li4 ya4 · Li4 zi5', ['invented person']],
    ['會兒 会儿 [hui4 r5] /moment/\r', '會兒', '会儿', 'hui4 r5', ['moment']],
    ['好 好 [hao3] / good //well/ /', '好', '好', 'hao3', ['good', 'well']],
    ['裡 里 [li3] /variant of 裏|里[li3]/', '裡', '里', 'li3', ['variant of 裏|里[li3]']],
  ])('%s', (line, traditional, simplified, reading, definitions) => {
    expect(parseCedictLine(line)).toEqual({ traditional, simplified, reading, definitions });
  });

  it('both syntaxes of one word read the same', () => {
    expect(parseCedictLine('北京 北京 [[Bei3jing1]] /Beijing/')).toEqual(parseCedictLine('北京 北京 [Bei3 jing1] /Beijing/'));
  });
});

it.each(['', '# CC-CEDICT', '#! version=1', '   ', '咖啡', '咖啡 咖啡 /coffee/', '咖啡 咖啡 [ka1 fei1]', '咖啡 咖啡 [ka1 fei1] //', '咖啡 咖啡 [ka1 fei1 /coffee/', '咖啡 [ka1 fei1] /coffee/'])(
  '%j is no entry', (line) => {
    expect(parseCedictLine(line)).toBeNull();
  },
);
