import { describe, expect, it } from 'vitest';
import { endOfRun, isWholeToken, standsAlone } from '../../../utils/matching/boundaries';

/** Where a form stands in a text; texts mark it with ⟦ ⟧. */
function place(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  return { text: marked.replace(/[⟦⟧]/gu, ''), start, end: marked.indexOf('⟧') - 1 };
}

describe('letters and digits have to be a whole token', () => {
  it.each(['⟦yyds⟧', '这个⟦yyds⟧啊', '#⟦yyds⟧', '⟦yyds⟧!', '(⟦520⟧)', '今天⟦520⟧快乐', '⟦666⟧', 'ok, ⟦lol⟧.', '⟦dd⟧ 谢谢', '⟦绝⟧a', "⟦bestie⟧'s cat"])('%s', (marked) => {
    const { text, start, end } = place(marked);
    expect(isWholeToken(text, start, end)).toBe(true);
  });

  it.each([
    'xx⟦yyds⟧', '⟦yyds⟧1', 'a_⟦dd⟧', '@⟦dd⟧', 'x.⟦dd⟧', '⟦dd⟧.com', '1⟦520⟧', '⟦520⟧0', '⟦520⟧元', '⟦88⟧块', '⟦250⟧克', '¥⟦520⟧', '⟦520⟧.5', '1.⟦520⟧',
    '⟦886⟧-1234', '第⟦250⟧', "⟦don⟧'t", '⟦11⟧:30',
  ])('not %s', (marked) => {
    const { text, start, end } = place(marked);
    expect(isWholeToken(text, start, end)).toBe(false);
  });
});

describe('a word stands alone', () => {
  it.each(['⟦蹲⟧', '⟦蹲⟧!', '⟦蹲⟧蹲蹲', '蹲⟦蹲⟧', '好看 ⟦蹲⟧ 链接', '🙏⟦蹲⟧🙏', '⟦顶⟧了呀', '(⟦蹲⟧)', '⟦dd⟧~~'])('%s', (marked) => {
    const { text, start, end } = place(marked);
    expect(standsAlone(text, start, end)).toBe(true);
  });

  it.each(['在门口⟦蹲⟧着', '⟦蹲⟧下', '我⟦蹲⟧', 'a⟦蹲⟧', '⟦蹲⟧1'])('not %s', (marked) => {
    const { text, start, end } = place(marked);
    expect(standsAlone(text, start, end)).toBe(false);
  });
});

it.each([
  ['666666', 3, 6], ['hhhhhh啊', 3, 6], ['2333333', 4, 7], ['yyds', 4, 4], ['66666', 2, 2], ['5556', 3, 3],
])('%s: a form of %i units runs on to %i', (text, end, expected) => {
  expect(endOfRun(text, 0, end)).toBe(expected);
});
