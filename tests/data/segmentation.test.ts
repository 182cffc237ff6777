import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { WordIndex } from '../../utils/dictionary/word-index';
import { termLexicon } from '../../utils/glossary/term-lexicon';
import { withTerms } from '../../utils/glossary/term-tokens';
import { combineLexicons } from '../../utils/language/lexicon';
import { segmentBlock } from '../../utils/language/segmentation';
import { realIndex } from '../support/dictionary';
import { realGlossary } from '../support/glossary';

interface Gold {
  text: string;
  words: string[];
}
type Cut = (text: string) => string[];

const gold: Gold[] = readFileSync(new URL('../fixtures/segmentation/gold.jsonl', import.meta.url), 'utf8')
  .split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** Places of the words that hold Chinese, as 'start-end'; how emoji and punctuation are cut is nobody's concern. */
function chineseWords(words: readonly string[]): Set<string> {
  const places = new Set<string>();
  let at = 0;
  for (const word of words) {
    if (/\p{Script=Han}/u.test(word)) places.add(`${at}-${at + word.length}`);
    at += word.length;
  }
  return places;
}

/** Harmonic mean of precision and recall over all sentences. */
function f1(cut: Cut): number {
  let found = 0;
  let wanted = 0;
  let right = 0;
  for (const { text, words } of gold) {
    const ours = chineseWords(cut(text));
    const theirs = chineseWords(words);
    found += ours.size;
    wanted += theirs.size;
    right += [...ours].filter((place) => theirs.has(place)).length;
  }
  return (2 * right) / (found + wanted);
}

const browserCut: Cut = (text) => [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

function longestMatch(index: WordIndex): Cut {
  return (text) => {
    const folded = index.fold(text);
    const words: string[] = [];
    for (let at = 0; at < text.length;) {
      let length = String.fromCodePoint(text.codePointAt(at) ?? 0).length;
      index.headwordsAt(folded, at, (longer) => {
        length = Math.max(length, longer);
      });
      words.push(text.slice(at, at + length));
      at += length;
    }
    return words;
  };
}

it('the gold set is large, whole and without repeats', () => {
  expect(gold.length).toBeGreaterThanOrEqual(200);
  expect(gold.filter(({ text, words }) => words.join('') !== text || words.includes(''))).toEqual([]);
  expect(new Set(gold.map(({ text }) => text)).size).toBe(gold.length);
});

it('our words are right far more often than the browser’s and the longest match', async () => {
  const index = await realIndex();
  const terms = await realGlossary().matcher('zh');
  const lexicon = combineLexicons(index, termLexicon(terms));
  const scores = {
    ours: f1((text) => withTerms(segmentBlock(text, lexicon, index.fold), terms.match(text)).map(({ start, end }) => text.slice(start, end))),
    withoutGlossary: f1((text) => segmentBlock(text, index, index.fold).map(({ start, end }) => text.slice(start, end))),
    browser: f1(browserCut),
    longest: f1(longestMatch(index)),
  };
  console.log(`segmentation F1: ${Object.entries(scores).map(([name, score]) => `${name} ${score.toFixed(3)}`).join(', ')}`);
  expect(scores.ours).toBeGreaterThanOrEqual(0.9);
  expect(scores.ours).toBeGreaterThan(scores.browser);
  expect(scores.ours).toBeGreaterThan(scores.longest);
});
