import { expect, it } from 'vitest';
import type { Term } from '../../../utils/glossary/compile-terms';
import { markingOf, wantedMarks, type MarkSettings, type Marking } from '../../../utils/glossary/marking';

const everyday: Pick<Term, 'id' | 'match' | 'spread'> = { id: 'yyds', spread: 'everyday' };
const rare: typeof everyday = { id: 'niche', spread: 'niche' };
const silent: typeof everyday = { id: 'silent', spread: 'niche', match: { mark: false } };

it.each<[string, typeof everyday, MarkSettings, Marking]>([
  ['an everyday term where all slang is marked', everyday, { slangMarks: 'all', knownTerms: [] }, 'marked'],
  ['an everyday term where only the rest is', everyday, { slangMarks: 'uncommon', knownTerms: [] }, 'never'],
  ['a rare term where only such are', rare, { slangMarks: 'uncommon', knownTerms: ['yyds'] }, 'marked'],
  ['a term that the person knows', rare, { slangMarks: 'all', knownTerms: ['yyds', 'niche'] }, 'known'],
  ['a term that mostly stands in its ordinary sense', silent, { slangMarks: 'all', knownTerms: ['silent'] }, 'never'],
  ['any term where marks are off', rare, { slangMarks: 'off', knownTerms: ['niche'] }, 'never'],
])('%s', (_, term, settings, marking) => {
  expect(markingOf(term, settings)).toBe(marking);
});

it('no marks are wanted where they are off', () => {
  expect(wantedMarks('off')).toBe('');
});
