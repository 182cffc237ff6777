import { describe, expect, it } from 'vitest';
import { mostOwnTerms } from '../../../utils/sensitive/own-terms';
import { asOwnTermsFile, readOwnTermsFile, withOwnTerm, withOwnTermsFile } from '../../../utils/settings/own-terms-file';

const terms = [{ text: 'Acme', severity: 2 as const, note: 'work' }, { text: '小马' }];
const file = (...entries: object[]): string => JSON.stringify({ kind: 'sensitive-terms', terms: entries }, null, 2);

/** What is said of a file: 'ok', or its code with line, field, fault and detail of each problem. */
function told(text: string): string[] {
  const read = readOwnTermsFile(text);
  if (read.ok) return ['ok'];
  return read.error.code === 'wrong' ? read.error.problems.map(({ line, field, fault, detail }) => `${line} ${field} ${fault} ${detail}`.trim()) : [read.error.code];
}

describe('a file of own terms', () => {
  it('that was exported is read as it was', () => {
    expect(readOwnTermsFile(asOwnTermsFile(terms, ['cake']))).toEqual({ ok: true, value: { kind: 'sensitive-terms', terms, silenced: ['cake'] } });
    expect(readOwnTermsFile(asOwnTermsFile([], []))).toEqual({ ok: true, value: { kind: 'sensitive-terms', terms: [] } });
  });

  it.each<[string, string, string]>([
    ['a comma too many', '{\n  "kind": "sensitive-terms",\n}', 'not-json'],
    ['a glossary pack', '{ "id": "mine", "entries": [] }', '1 kind missing'],
    ['another kind', '{ "kind": "other", "terms": [] }', '1 kind choice sensitive-terms'],
    ['no terms', '{ "kind": "sensitive-terms" }', '1 terms missing'],
    ['a single character', file({ text: '的' }), '5 terms[0].text too-short 2'],
    ['a long text', file({ text: 'a'.repeat(61) }), '5 terms[0].text too-long 60'],
    ['a severity that is none', file({ text: 'Acme', severity: 4 }), '6 terms[0].severity choice 1, 2, 3'],
    ['two lines in a note', file({ text: 'Acme', note: 'a\nb' }), '6 terms[0].note control'],
    ['an unknown field', file({ text: 'Acme', reading: true }), '6 terms[0].reading unknown'],
    ['a term twice', file({ text: 'Acme' }, { text: 'ACME' }), '8 terms[1].text form-twice 5'],
    ['too many terms', file(...Array.from({ length: mostOwnTerms + 1 }, (_, at) => ({ text: `term ${at}` }))), '3 terms too-many 500'],
  ])('with %s is refused, with line and field', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('adds its terms and silenced passages to those that are there, and takes the place of the same ones', () => {
    const added = withOwnTermsFile(terms, ['Cake'], { kind: 'sensitive-terms', terms: [{ text: 'acme', severity: 3 }, { text: 'new' }], silenced: ['cake', 'tea'] });
    expect(added).toEqual({ terms: [{ text: 'acme', severity: 3 }, { text: '小马' }, { text: 'new' }], silenced: ['cake', 'tea'] });
  });

  it('is not taken where there would be too many', () => {
    const full = Array.from({ length: mostOwnTerms }, (_, at) => ({ text: `term ${at}` }));
    expect(withOwnTermsFile(full, [], { kind: 'sensitive-terms', terms: [{ text: 'TERM 1' }] })?.terms).toHaveLength(mostOwnTerms);
    expect(withOwnTermsFile(full, [], { kind: 'sensitive-terms', terms: [{ text: 'one more' }] })).toBeNull();
  });
});

it('a term that is added again keeps its place', () => {
  expect(withOwnTerm(terms, { text: 'ACME' })).toEqual([{ text: 'ACME' }, { text: '小马' }]);
  expect(withOwnTerm(terms, { text: 'tea' }).at(-1)).toEqual({ text: 'tea' });
});
