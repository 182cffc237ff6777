import { describe, expect, it } from 'vitest';
import type { DictionaryEntry } from '../../../utils/dictionary/entry';
import { shortGloss } from '../../../utils/dictionary/gloss';
import { parseSense } from '../../../utils/dictionary/sense';

const entry = (...definitions: string[]): DictionaryEntry =>
  ({ simplified: '某', traditional: '某', variants: [], reading: 'mou3', senses: definitions.map(parseSense), measureWords: [] });

describe('a word of a sentence gets a few words of English', () => {
  it.each([
    ['weekend', ['weekend']],
    ['at once', ['at once; right away', 'immediately']],
    ['eat', ['to eat']],
    ['dry', ['(of weather) dry; arid']],
    ['tasty', ['tasty; delicious']],
    ['coffee', ['(loanword) coffee']],
    ['book', ['surname Shu', 'book']],
    ['house', ['variant of 房[fang2]', 'house']],
    ['', []],
  ])('%j from %j', (gloss, definitions) => {
    expect(shortGloss('某', [entry(...definitions)])).toBe(gloss);
  });

  it('a cross-reference gives the meaning behind it', () => {
    expect(shortGloss('某', [entry('used in 咖喱[ga1 li2]: (loanword) curry')])).toBe('curry');
    expect(shortGloss('某', [entry('variant of 龖[da2]: to fly; to soar')])).toBe('fly');
  });

  it('long meanings are cut between words and say so', () => {
    const gloss = shortGloss('某', [entry('to remain standing in the rain without any umbrella')]);
    expect(gloss).toMatch(/^remain standing in…$/u);
  });

  it('a later entry helps out where the first only points elsewhere', () => {
    expect(shortGloss('某', [entry('surname Mou'), entry('certain')])).toBe('certain');
  });

  it('a word without entries has none', () => {
    expect(shortGloss('某某', [])).toBe('');
  });

  it.each([['的', '’s, of'], ['了', 'done / now'], ['吗', 'yes or no?']])('%s has a gloss of its own', (word, gloss) => {
    expect(shortGloss(word, [entry('modal particle of many uses')])).toBe(gloss);
  });
});
