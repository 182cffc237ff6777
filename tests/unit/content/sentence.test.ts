import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../entrypoints/rednote.content/hover/sentence';
import { anyText } from '../texts';

/** The sentence around the stretch between brackets. */
function sentence(marked: string): string {
  const text = marked.replace(/[[\]]/gu, '');
  const { start, end } = sentenceAround(text, marked.indexOf('['), marked.indexOf(']') - 1);
  return text.slice(start, end);
}

describe('a sentence goes from one full stop to the next, closing marks included', () => {
  it.each([
    ['[好看]', '好看'],
    ['你好。这件[好看]吗？买了！', '这件好看吗？'],
    ['他说：“[好看]！”然后走了。', '他说：“好看！”'],
    ['[好看]……真的', '好看……'],
    ['第一行\n第二[好看]行\n第三行', '第二好看行'],
    ['真的！！！  [好看]', '好看'],
    ['一、[好看]，二、便宜；三、轻', '一、好看，二、便宜'],
    ['Great! [好看]', '好看'],
    ['价格3.5[元]一个。', '价格3.5元一个。'],
    ['上一句。[。]', '。'],
  ])('%s', (marked, wanted) => {
    expect(sentence(marked)).toBe(wanted);
  });

  it('a text without full stops is cut to what fits on a card', () => {
    const text = `${'长'.repeat(500)}好看${'长'.repeat(500)}`;
    const { start, end } = sentenceAround(text, 500, 502);
    expect(start).toBeLessThan(500);
    expect(end).toBeGreaterThan(502);
    expect(end - start).toBe(120);
  });
});

it('the stretch always lies inside, and the sentence inside the block', () => {
  const stretch = anyText.filter((text) => text.length > 0).chain((text) =>
    fc.tuple(fc.constant(text), fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 1, max: 40 })));
  fc.assert(fc.property(stretch, ([text, start, length]) => {
    const end = Math.min(text.length, start + length);
    const around = sentenceAround(text, start, end);
    expect(around.start).toBeGreaterThanOrEqual(0);
    expect(around.start).toBeLessThanOrEqual(start);
    expect(around.end).toBeGreaterThanOrEqual(end);
    expect(around.end).toBeLessThanOrEqual(text.length);
  }), { numRuns: 300 });
});
