import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasHan } from '../../utils/language/han';
import { categoriesShipped, realSensitiveTopics } from '../support/sensitive';

interface Draft {
  text: string;
  language: 'en' | 'zh';
  category: string;
  expect: string | null;
}

const drafts: Draft[] = readFileSync(new URL('../fixtures/sensitive/drafts.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const topics = realSensitiveTopics();
const matcher = await topics.matcher();
const isOn = (category: string): boolean => categoriesShipped.find(({ id }) => id === category)?.initiallyOn ?? false;
const scored = drafts.filter(({ category }) => isOn(category));
const findings = (text: string): ReturnType<typeof matcher.find> => matcher.find(text).filter(({ category }) => categoriesShipped[category]?.initiallyOn);
const isSerious = (text: string): boolean => findings(text).some(({ severity }) => severity === 2 || severity === 3);
const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

describe('the drafts of our own', () => {
  it('are many, half of them harmless', () => {
    expect(drafts.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(300);
    expect(drafts.filter(({ language }) => language === 'zh').length).toBeGreaterThanOrEqual(200);
    const harmless = drafts.filter((draft) => draft.expect === null).length / drafts.length;
    expect(harmless).toBeGreaterThan(0.45);
    expect(harmless).toBeLessThan(0.55);
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length);
  });

  it('are mostly warned of where they are risky and hardly ever seriously where they are harmless; the figures of each category are printed', () => {
    const rows = [...Map.groupBy(scored, ({ category }) => category)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([category, of]) => {
      const risky = of.filter((draft) => draft.expect !== null);
      const harmless = of.filter((draft) => draft.expect === null);
      return `${category}: ${risky.filter(({ text }) => findings(text).length > 0).length}/${risky.length} risky, ${harmless.filter(({ text }) => isSerious(text)).length}/${harmless.length} harmless`;
    });
    const risky = scored.filter((draft) => draft.expect !== null);
    const harmless = scored.filter((draft) => draft.expect === null);
    const warned = percent(risky.filter(({ text }) => findings(text).length > 0).length, risky.length);
    const scolded = percent(harmless.filter(({ text }) => isSerious(text)).length, harmless.length);
    console.log(`drafts: ${warned.toFixed(1)} % of ${risky.length} risky ones warned of, ${scolded.toFixed(1)} % of ${harmless.length} harmless ones seriously\n${rows.join('\n')}`);
    expect(warned).toBeGreaterThanOrEqual(90);
    expect(scolded).toBeLessThanOrEqual(3);
  });
});

it('no text in which a rule for reading holds is without its signs', async () => {
  const signs = await topics.signs();
  const holds = ({ text }: Draft): boolean => matcher.find(text).some(({ reading }) => reading !== 'none');
  expect(drafts.filter(holds).length).toBeGreaterThan(100);
  expect(drafts.filter((draft) => holds(draft) && !signs.standIn(draft.text)).map(({ text }) => text)).toEqual([]);
});

describe('every category', () => {
  it('names sources that SOURCES.md explains', () => {
    const sources = readFileSync(path.resolve(import.meta.dirname, '../../public/data/sensitive/SOURCES.md'), 'utf8');
    expect(categoriesShipped.filter((one) => !one.sources.every((source) => sources.includes(`\`${source}\``))).map(({ id }) => id)).toEqual([]);
  });

  it('speaks both languages', () => {
    const texts = categoriesShipped.flatMap(({ id, title, what, why, basis, advice }) => [title, what, why, basis, ...advice].map((text) => ({ id, ...text })));
    expect(texts.filter(({ en, zh }) => !/[a-z]/iu.test(en) || /\p{Script=Han}{6}/u.test(en) || !hasHan(zh)).map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });

  it('never says that something is forbidden by RedNote: we do not know its list', () => {
    const said = categoriesShipped.flatMap(({ id, what, why, advice }) => [what, why, ...advice].map(({ en }) => `${id}: ${en}`));
    expect(said.filter((text) => /\b(?:forbidden|banned) (?:on|by) (?:RedNote|Xiaohongshu)\b/iu.test(text))).toEqual([]);
  });

  it('has rules of its own name', () => {
    expect(categoriesShipped.filter(({ rules }) => new Set(rules.map(({ id }) => id)).size !== rules.length).map(({ id }) => id)).toEqual([]);
  });

  it('that offers help does so in at least 20 countries, each with its source and the day it was checked', () => {
    const support = categoriesShipped.filter(({ severity }) => severity === 'support');
    expect(support.length).toBeGreaterThan(0);
    for (const { helplines = [] } of support) expect(new Set(helplines.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
  });
});
