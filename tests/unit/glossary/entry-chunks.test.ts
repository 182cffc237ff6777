import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkOf, packEntries, placeInChunk, unpackEntries } from '../../../utils/glossary/entry-chunks';
import type { GlossaryTerm } from '../../../utils/glossary/glossary-term';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const inBoth = fc.record({ en: text, zh: text });
const term: fc.Arbitrary<GlossaryTerm> = fc.record({
  id: text, language: fc.constantFrom('zh' as const, 'en' as const), forms: fc.array(text, { minLength: 1, maxLength: 3 }), literal: text, meaning: inBoth, plain: text,
  register: fc.constant(['friendly' as const]), domain: fc.constantFrom('general' as const, 'food' as const), example: fc.record({ text, translation: text }),
  freshness: fc.constantFrom('new' as const, 'dated' as const), spread: fc.constantFrom('everyday' as const, 'niche' as const), sources: fc.array(text, { maxLength: 2 }),
  note: inBoth, since: fc.integer({ min: 1990, max: 2026 }), match: fc.record({ own: fc.constant(true as const), near: fc.array(text, { minLength: 1, maxLength: 3 }) }, { requiredKeys: [] }),
}, { requiredKeys: ['id', 'language', 'forms', 'literal', 'meaning', 'plain', 'register', 'domain', 'example', 'freshness', 'spread', 'sources'] });

it('every entry comes back as it was packed, in its place of its chunk', () => {
  fc.assert(fc.property(fc.array(term, { maxLength: 150 }), (entries) => {
    const chunks = packEntries(entries).map((chunk, number) => unpackEntries(chunk, number, entries.map(({ id }) => id)));
    expect(chunks.flat()).toEqual(entries.map((entry) => (entry.match && Object.keys(entry.match).length === 0 ? { ...entry, match: undefined } : entry)));
    entries.forEach(({ id }, place) => expect(chunks[chunkOf(place)]?.[placeInChunk(place)]?.id).toBe(id));
  }), { numRuns: 30 });
});

it('a chunk is one line', () => {
  fc.assert(fc.property(fc.array(term, { minLength: 1, maxLength: 10 }), (entries) => {
    expect(packEntries(entries).join('')).not.toContain('\n');
  }), { numRuns: 20 });
});
