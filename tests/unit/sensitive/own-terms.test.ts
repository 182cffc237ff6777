import { describe, expect, it } from 'vitest';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import { packFile } from '../../../utils/packed-file';
import { compileRules } from '../../../utils/sensitive/compile-rules';
import { findInSets } from '../../../utils/sensitive/find-in-sets';
import type { OwnTerm } from '../../../utils/sensitive/own-terms';
import { packRules, packSmallRules } from '../../../utils/sensitive/rule-file';
import { SensitiveTopics } from '../../../utils/sensitive/sensitive-topics';
import { packSigns, signsOf } from '../../../utils/sensitive/topic-signs';
import { openFrom } from '../../support/open-files';

const said = { en: 'A topic.', zh: '一个话题。' };
const fruit = { id: 'fruit', severity: 2 as const, reading: 'mark' as const, initiallyOn: true, title: said, what: said, why: said, basis: said, advice: [said], sources: ['usage'] };
const compiled = compileRules([{ ...fruit, rules: [{ id: 'apple', phrases: ['苹果'] }] }], { foldPairs: '', readingsOf: () => [] });
const views: CategoryView[] = [{ ...fruit, about: [null] }];
const files = new Map<string, string | Uint8Array>([['drafts.bin', packFile(packSmallRules(compiled))], ['reading.bin', packFile(packRules(compiled))], ['signs.bin', packFile(packSigns(signsOf(compiled)))], ['categories.json', JSON.stringify(views)]]);

let terms: OwnTerm[] = [];
const topics = new SensitiveTopics(openFrom(files), { terms: async () => terms, foldPairs: async () => '馬马' });
const found = async (text: string): Promise<string[]> => (await topics.find(text)).map(({ start, end, category, severity }) => `${category} ${severity} ${text.slice(start, end)}`);

describe('own terms', () => {
  it.each<[string, OwnTerm, string, string[]]>([
    ['a word as a whole token, whatever its case', { text: 'Acme' }, 'ACME, acmes', ['1 1 ACME']],
    ['a phrase of several words', { text: 'Acme Corp', severity: 3 }, 'at acme corp today', ['1 3 acme corp']],
    ['Chinese wherever it stands', { text: '小马' }, '我的小马甲', ['1 1 小马']],
    ['Chinese in the other script', { text: '小马' }, '我的小馬甲', ['1 1 小馬']],
    ['letters of any script', { text: 'привет' }, 'ну привет!', ['1 1 привет']],
    ['emoji', { text: '🐻🐻' }, 'look 🐻🐻', ['1 1 🐻🐻']],
    ['a handle', { text: '@acme' }, 'write to @Acme', ['1 1 @Acme']],
    ['just the word that ends with a swung dash', { text: 'sell~' }, 'sell, selling', ['1 1 sell']],
  ])('find %s', async (_, term, text, expected) => {
    terms = [term];
    expect(await found(text)).toEqual(expected);
  });

  it('stand beside what the shipped categories find', async () => {
    terms = [{ text: '苹果' }];
    expect(await found('苹果')).toEqual(['0 2 苹果', '1 1 苹果']);
  });

  it('are sent to a page as a set of their own, and not at all where there are none', async () => {
    terms = [{ text: 'Acme' }];
    const sets = await topics.rules('reading');
    expect(findInSets(sets)('Acme 苹果').map(({ category }) => category)).toEqual([0, 1]);
    terms = [];
    expect(await topics.rules('reading')).toHaveLength(1);
  });

  it('are found in what is read where no shipped topic stands, too', async () => {
    terms = [{ text: 'Acme' }];
    expect((await topics.findRead('at acme')).map(({ start, end }) => [start, end])).toEqual([[3, 7]]);
    expect(await topics.findRead('苹果, acme')).toHaveLength(2);
  });

  it('are told of with their notes', async () => {
    terms = [{ text: 'Acme' }, { text: 'secret', note: 'Not here' }];
    const categories = await topics.categories();
    expect(categories.map(({ id }) => id)).toEqual(['fruit', 'own-terms']);
    expect(categories[1]?.about).toEqual([null, { en: 'Not here', zh: 'Not here' }]);
  });

  it('that have changed are found at once', async () => {
    terms = [{ text: 'before' }];
    expect(await found('before after')).toEqual(['1 1 before']);
    terms = [{ text: 'after' }];
    expect(await found('before after')).toEqual(['1 1 after']);
  });
});
