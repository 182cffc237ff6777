import { expect, it } from 'vitest';
import { compileGlossary } from '../../../modules/glossary/compile';
import { countTerms } from '../../../utils/glossary/count-terms';
import { Glossary } from '../../../utils/glossary/glossary';
import type { GlossaryEntry } from '../../../utils/glossary/pack-schema';
import { openFrom } from '../../support/open-files';

const entry = (id: string, forms: string[], parts: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id, forms, literal: 'x', meaning: { en: 'x', zh: '某' }, plain: '某', register: ['neutral'], domain: 'general',
  example: { text: '某', translation: 'x' }, freshness: 'current', spread: 'common', sources: ['usage'], ...parts,
});
const packs = [
  { id: 'a', language: 'zh' as const, title: { en: 'a', zh: '甲' }, entries: [entry('zhongcao', ['种草']), entry('yyds', ['yyds', '永远的神']), entry('hong', ['红薯'], { match: { mark: false } })] },
  { id: 'b', language: 'en' as const, title: { en: 'b', zh: '乙' }, entries: [entry('slay', ['slay'])] },
];
const files = compileGlossary(packs, '種种');
const glossary = new Glossary(openFrom(files));
const texts = ['yyds，被種草了', '这个红薯好吃', '永远的神！种草种草', 'slay'];
const count = async (languages: readonly ('zh' | 'en')[]): Promise<string[]> =>
  (await countTerms(glossary, texts, languages, async () => {})).map(({ id, count: times }) => `${id} ${times}`);

it('terms are counted by all their spellings, the most frequent first, ordinary words left out', async () => {
  expect(await count(['zh'])).toEqual(['zhongcao 3', 'yyds 2']);
});

it('only terms of the languages asked for are counted', async () => {
  expect(await count(['zh', 'en'])).toEqual(['zhongcao 3', 'yyds 2', 'slay 1']);
});
