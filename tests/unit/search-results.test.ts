import { describe, expect, it } from 'vitest';
import type { DictionaryHit } from '../../utils/dictionary/hits';
import type { GlossaryTerm } from '../../utils/glossary/glossary-term';
import type { TermHit } from '../../utils/glossary/search';
import { mergeResults } from '../../utils/search-results';
import type { FoundBy } from '../../utils/search-ways';

const term = (form: string): GlossaryTerm => ({
  id: form, language: 'zh', forms: [form], literal: '', meaning: { en: '', zh: '' }, plain: '', register: ['neutral'], domain: 'general',
  example: { text: '', translation: '' }, freshness: 'current', spread: 'common', sources: ['usage'],
});
const terms = (...hits: [string, FoundBy][]): TermHit[] => hits.map(([form, by]) => ({ term: term(form), by, spelling: form }));

/** Merges, with words given by headword; a headword is a term where `known` says so. */
function merge(found: TermHit[], words: [string, FoundBy][], known: readonly string[] = []): string[] {
  const hits = words.map(([, by], ordinal): DictionaryHit => ({ ordinal, by }));
  const results = mergeResults(found, hits, (ordinal) => words[ordinal]?.[0] ?? '', (headword) => (known.includes(headword) ? [headword] : []));
  return results.map((result) => (result.kind === 'term' ? `*${result.spelling}` : result.headword));
}

it('the best way comes first, and in each way terms before words', () => {
  expect(merge(terms(['甲乙', 'reading'], ['乙', 'meaning']), [['丙', 'spelling'], ['丁', 'reading'], ['戊', 'meaning']])).toEqual(['丙', '*甲乙', '丁', '*乙', '戊']);
});

it('a character that is seldom slang, and an emoji, come behind the words that are said so', () => {
  expect(merge(terms(['🀄', 'reading'], ['中', 'reading'], ['种草', 'reading']), [['中', 'reading'], ['重', 'reading']], ['中'])).toEqual(['*种草', '中', '重', '*🀄', '*中']);
  expect(merge(terms(['中', 'spelling']), [['中', 'spelling']], ['中'])).toEqual(['*中']);
});

describe('a word that is also a term', () => {
  it('stands once, as the term', () => {
    expect(merge(terms(['种草', 'reading']), [['种草', 'reading'], ['中草', 'reading']], ['种草'])).toEqual(['*种草', '中草']);
  });

  it('stands as a word too where it was found in a better way', () => {
    expect(merge(terms(['神仙', 'word of meaning']), [['神仙', 'meaning']], ['神仙'])).toEqual(['神仙', '*神仙']);
  });

  it('stands as a word where the term was not found', () => {
    expect(merge([], [['种草', 'meaning']], ['种草'])).toEqual(['种草']);
  });
});

describe('of many', () => {
  const many = (count: number, by: FoundBy): [string, FoundBy][] => Array.from({ length: count }, (_, at) => [`${by}${at}`, by]);

  it('one way does not keep the others out of sight', () => {
    const shown = merge([], [...many(40, 'reading'), ...many(40, 'meaning')]);
    expect(shown.indexOf('meaning0')).toBeLessThanOrEqual(12);
    expect(shown).toContain('reading30');
  });

  it('no more than sixty are shown', () => {
    expect(merge(terms(...many(100, 'initials of a term')), many(100, 'initials'))).toHaveLength(60);
  });
});
