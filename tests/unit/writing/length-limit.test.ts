import { expect, it } from 'vitest';
import { lengthLimit, titleLength } from '../../../utils/writing/length-limit';

it.each([
  ['你好世界', 4], ['hello', 3], ['OOTD穿搭分享', 6], ['', 0], ['a', 1], ['✨', 1], ['💇', 2], ['🇨🇳', 4], ['！', 1], ['!', 1],
])('a title %s counts %i', (title, length) => {
  expect(titleLength(title)).toBe(length);
});

it('titles take 20, posts 1,000, and of other editors no limit is known', () => {
  expect(lengthLimit('title')?.most).toBe(20);
  expect(lengthLimit('body')).toMatchObject({ most: 1_000 });
  expect(lengthLimit('body')?.count('猫'.repeat(1_001))).toBe(1_001);
  expect([lengthLimit('comment'), lengthLimit('search'), lengthLimit('other')]).toEqual([null, null, null]);
});
