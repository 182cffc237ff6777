import { describe, expect, it } from 'vitest';
import { helplinesFor, type Helpline } from '../../../utils/sensitive/helplines';

const line = (country: string): Helpline => ({
  country, name: { en: 'A line', zh: '热线' }, contact: '116', hours: { en: 'Always', zh: '全天' }, source: 'https://example.com/', checked: '2026-11-21',
});
const lines = ['US', 'GB', 'JP', 'TW', 'CN'].map(line);
const countries = (found: readonly Helpline[]): string => found.map(({ country }) => country).join();

describe('helplines of the person’s own country stand apart', () => {
  it.each([
    ['by the country of the browser’s language', ['en-GB'], 'GB'],
    ['by the likeliest country of a language without one', ['ja'], 'JP'],
    ['of traditional Chinese by its script', ['zh-Hant'], 'TW'],
    ['in the order of the languages, each once', ['en-GB', 'en-US', 'en'], 'GB,US'],
    ['of none where the language’s country has none', ['fi-FI'], ''],
    ['of none where the browser tells nonsense', ['not a language'], ''],
  ])('%s', (_, languages, own) => {
    const found = helplinesFor(lines, languages);
    expect(countries(found.own)).toBe(own);
    expect([...found.own, ...found.others]).toHaveLength(lines.length);
  });
});
