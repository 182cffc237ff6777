import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTokens } from '../../../utils/language/joining';
import type { Token } from '../../../utils/language/token';

/** Tokens of a text that is written with its cuts: '三|十|五'. Stretches without Han are Latin, numbers or punctuation. */
function tokensOf(cut: string): { text: string; tokens: Token[] } {
  const tokens: Token[] = [];
  let text = '';
  for (const part of cut.split('|')) {
    const kind = /\p{Script=Han}/u.test(part) ? 'word' : /\d/u.test(part) ? 'number' : /[a-z]/iu.test(part) ? 'latin' : 'punctuation';
    tokens.push({ start: text.length, end: text.length + part.length, kind });
    text += part;
  }
  return { text, tokens };
}

function joined(cut: string): string {
  const { text, tokens } = tokensOf(cut);
  return joinTokens(text, tokens).map(({ start, end }) => text.slice(start, end)).join('|');
}

describe('what readers take for one word is joined', () => {
  it.each([
    ['三|十|五|岁', '三十五|岁'],
    ['两|千|块', '两千|块'],
    ['第|六|天', '第六|天'],
    ['第|十|二|天', '第十二|天'],
    ['看|看|吧', '看看|吧'],
    ['哈哈|哈|哈', '哈哈哈哈'],
    ['嗚|嗚|嗚', '嗚嗚嗚'],
    ['学生|党|必看', '学生党|必看'],
    ['敏感|肌', '敏感肌'],
    ['恋爱|脑', '恋爱脑'],
    ['戀愛|腦', '戀愛腦'],
  ])('%s becomes %s', (cut, wanted) => {
    expect(joined(cut)).toBe(wanted);
  });
});

describe('what stands apart stays apart', () => {
  it.each([
    ['我|的|的|确', '我|的|的|确'],
    ['是|是', '是|是'],
    ['三|四|天', '三|四|天'],
    ['好|看', '好|看'],
    ['看|！|看', '看|！|看'],
    ['我|党', '我|党'],
    ['ok|ok', 'ok|ok'],
    ['1|1', '1|1'],
    ['好看|好看', '好看|好看'],
  ])('%s stays %s', (cut, wanted) => {
    expect(joined(cut)).toBe(wanted);
  });
});

describe('after a number the measure word stands apart', () => {
  it.each([['两|个人', '两|个|人'], ['3|个人', '3|个|人'], ['幾|個人', '幾|個|人'], ['我|个人|觉得', '我|个人|觉得'], ['个人', '个人']])('%s becomes %s', (cut, wanted) => {
    expect(joined(cut)).toBe(wanted);
  });
});

it('joining neither loses nor adds text', () => {
  const words = fc.array(fc.constantFrom('三', '十', '第', '看', '哈', '哈哈', '学生', '党', '个人', '两', '的', 'ok', '3', '！'), { minLength: 1, maxLength: 30 });
  fc.assert(fc.property(words, (parts) => {
    expect(joined(parts.join('|')).replaceAll('|', '')).toBe(parts.join(''));
  }));
});
