import { describe, expect, it } from 'vitest';
import { glossTerm } from '../../../utils/glossary/gloss-term';

const english = (en: string): string => glossTerm({ meaning: { en, zh: '某' } }, 'en');
const chinese = (zh: string): string => glossTerm({ meaning: { en: 'some', zh } }, 'zh');

describe('a term of a sentence gets the first clause of its meaning', () => {
  it.each([
    ['Amazing, the best; now and then, in irony, the worst.', 'amazing, the best'],
    ['To be ripped off.', 'be ripped off'],
    ['A long, slender neck.', 'long, slender neck'],
    ['Round, firm, and like a peach in every way.', 'round, firm'],
    ['The greatest of all time; high praise.', 'greatest of all time'],
    ['"Thank you", from Korean kamsahamnida.', 'thank you'],
    ['(North-east) "Very", "damn": 贼好吃 "damn tasty".', 'very, damn'],
    ['Of makeup or hair: lying smooth and close.', 'lying smooth and close'],
    ['I\'m not lying; seriously.', 'I\'m not lying'],
    ['RedNote post, with pictures.', 'RedNote post'],
  ])('%j: %j', (meaning, gloss) => {
    expect(english(meaning)).toBe(gloss);
  });

  it.each([
    ['好极了；偶尔反着说，表示差极了。', '好极了'],
    ['东北话，表示“非常”。', '表示非常'],
    ['夸人表现出色、造型惊艳，也可以单独喊出来捧场。', '夸人表现出色、造型惊艳'],
    ['（1）表示好笑。（2）骂人的话。', '表示好笑'],
  ])('%j: %j', (meaning, gloss) => {
    expect(chinese(meaning)).toBe(gloss);
  });

  it('cut between words, and saying so, where even that is too long', () => {
    expect(english('A relationship begun and carried on online.')).toBe('relationship begun…');
  });
});
