import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingTopics } from '../../../entrypoints/background/reading-topics';
import type { SensitiveCategory } from '../../../utils/sensitive/category-schema';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import { packFile } from '../../../utils/packed-file';
import { compileRules } from '../../../utils/sensitive/compile-rules';
import { packSmallRules } from '../../../utils/sensitive/rule-file';
import { packSigns, signsOf } from '../../../utils/sensitive/topic-signs';
import { SensitiveTopics } from '../../../utils/sensitive/sensitive-topics';
import { initialSettings } from '../../../utils/settings/parse';
import type { Settings } from '../../../utils/settings/schema';
import { openFrom } from '../../support/open-files';

const said = (text: string) => ({ en: text, zh: text });
const category = (id: string, reading: SensitiveCategory['reading'], rules: SensitiveCategory['rules']): SensitiveCategory => ({
  id, severity: 2, reading, initiallyOn: true, title: said(id), what: said(`what ${id} is`), why: said('why'), basis: said('basis'), advice: [said('advice')], sources: ['usage'], rules,
});
const categories = [
  category('fruit', 'mark', [{ id: 'plain', phrases: ['苹果'] }, { id: 'code', words: ['🍎', 'pomme'], about: said('stands for an apple'), severity: 3 }]),
  category('nuts', 'hover', [{ id: 'nut', words: ['pecan', 'pecan pie'] }]),
  category('contact', 'none', [{ id: 'mail', patterns: ['email'] }]),
];
const views: CategoryView[] = categories.map(({ rules, ...view }) => ({ ...view, about: rules.map(({ about }) => about ?? null) }));
const rules = compileRules(categories, { foldPairs: '', readingsOf: () => [] });
const files = new Map<string, string | Uint8Array>([['drafts.bin', packFile(packSmallRules(rules))], ['signs.bin', packFile(packSigns(signsOf(rules)))], ['categories.json', JSON.stringify(views)]]);
const log = { warn: vi.fn<() => void>() };
let settings: Settings;
const topics = new ReadingTopics(new SensitiveTopics(openFrom(files)), async () => settings, log);
const broken = new ReadingTopics(new SensitiveTopics(() => Promise.reject(new Error('gone'))), async () => settings, log);

beforeEach(() => {
  settings = initialSettings();
});

const passages = async (text: string): Promise<string[]> => (await topics.find(text)).map(({ start, end }) => text.slice(start, end));

describe('passages that are explained', () => {
  it('are those that are marked and those that are told when pointed at, no others', async () => {
    expect(await passages('苹果 and pecan, write to lin@example.com')).toEqual(['苹果', 'pecan']);
  });

  it('are none where marks are off', async () => {
    settings = { ...settings, sensitiveReading: false };
    expect(await passages('苹果')).toEqual([]);
  });

  it('are not those that the person has silenced or switched off', async () => {
    settings = { ...settings, silencedPassages: ['Pecan'], sensitiveOff: ['fruit'] };
    expect(await passages('苹果 and pecan')).toEqual([]);
  });

  it('are none where the topics cannot be read, and somebody is told', async () => {
    expect(await broken.find('苹果')).toEqual([]);
    expect(await broken.at('苹果', 0, 2)).toEqual([]);
    expect(log.warn).toHaveBeenCalled();
  });
});

describe('topics of a stretch', () => {
  const at = async (marked: string) => {
    const text = marked.replace(/[<>]/gu, '');
    return (await topics.at(text, marked.indexOf('<'), marked.indexOf('>') - 1)).map(({ id, severity, about }) => `${id} ${severity} ${about?.en ?? ''}`.trim());
  };

  it.each([
    ['the passage itself', 'a <pecan> a day', ['nuts 2']],
    ['a part of the passage', 'a <pecan> pie', ['nuts 2']],
    ['a longer stretch around it', '<买苹果>', ['fruit 2']],
    ['a passage with a reason of its own', 'une <pomme>', ['fruit 3 stands for an apple']],
    ['what stands beside a passage', '苹果<好吃>', []],
  ])('%s', async (_, text, expected) => {
    expect(await at(text)).toEqual(expected);
  });

  it('are told with what they are and what one could do', async () => {
    expect(await topics.at('苹果', 0, 2)).toMatchObject([{ category: 0, title: said('fruit'), what: said('what fruit is'), advice: [said('advice')] }]);
  });
});
