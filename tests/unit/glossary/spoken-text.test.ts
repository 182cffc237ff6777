import { describe, expect, it } from 'vitest';
import { leadingTerm } from '../../../components/glossary/leading-term';
import { spokenText } from '../../../components/glossary/spoken-text';
import type { TermView } from '../../../utils/glossary/term-view';
import type { WordExplanation } from '../../../utils/messaging/protocol';

const term = (parts: Partial<TermView>): TermView => ({
  id: 'some', language: 'zh', forms: ['某'], literal: 'some', meaning: { en: 'some', zh: '某' }, plain: '某', register: ['neutral'],
  domain: 'general', example: { text: '某', translation: 'some' }, freshness: 'current', spread: 'common', sources: ['usage'],
  isMeant: true, spelling: parts.forms?.[0] ?? '某', linked: [], marking: 'marked', ...parts,
});
const explain = (text: string, terms: TermView[], parts: Partial<WordExplanation> = {}): WordExplanation =>
  ({ text, entries: [], parts: [], commonness: 'unknown', longer: [], shorter: [], terms, ...parts });
const entry = { simplified: '草', traditional: '草', variants: [], syllables: [], senses: [], measureWords: [] };

describe('a voice says', () => {
  it.each([
    ['the word as it stands where that is Chinese', '种草', term({ forms: ['种草'], pinyin: 'zhòng cǎo' }), '种草'],
    ['what a code stands for', 'yyds', term({ forms: ['yyds'], pinyin: 'yǒng yuǎn de shén', standsFor: '永远的神' }), '永远的神'],
    ['digits one by one', '985', term({ forms: ['985'], pinyin: 'jiǔ bā wǔ' }), '9 8 5'],
    ['nothing of an emoji', '🙂', term({ forms: ['🙂'] }), ''],
    ['nothing of an English term', 'no cap', term({ forms: ['no cap'], language: 'en' }), ''],
  ])('%s', (_, text, meant, said) => {
    expect(spokenText({ text, description: { state: 'ready', value: explain(text, [meant]) } })).toBe(said);
  });

  it('a word that nothing is known of yet as it stands', () => {
    expect(spokenText({ text: 'yyds', description: { state: 'loading' } })).toBe('yyds');
  });
});

describe('a card opens', () => {
  const meant = term({ id: 'meant' });
  const spelled = term({ id: 'spelled', isMeant: false });

  it.each([
    ['on the term that is meant', explain('草', [spelled, meant], { entries: [entry] }), 'meant'],
    ['on the dictionary where a term is only spelled so', explain('草', [spelled], { entries: [entry] }), undefined],
    ['on the parts of a word where a term is only spelled so', explain('草草', [spelled], { parts: [{ text: '草', entries: [entry] }] }), undefined],
    ['on such a term where the dictionary has nothing', explain('c', [spelled]), 'spelled'],
    ['on no term where there is none', explain('草', [], { entries: [entry] }), undefined],
  ])('%s', (_, explanation, id) => {
    expect(leadingTerm(explanation)?.id).toBe(id);
  });
});
