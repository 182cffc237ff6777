import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileLabels, compileOwnLabels } from '../../utils/interface-labels/compile-labels';
import { withOwnLabels } from '../../utils/interface-labels/interface-labels';
import { labelReader } from '../../utils/interface-labels/label-reader';
import { labelHomes, labelsSchema, placeholders, translationsSchema } from '../../utils/interface-labels/label-schema';
import { labelledLanguages } from '../../utils/i18n/interface-labels';
import { hasHan } from '../../utils/language/han';

const folder = path.resolve(import.meta.dirname, '../../public/data/interface');
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const labels = v.parse(labelsSchema, json('labels.json'));
const languages = readdirSync(folder).filter((name) => name !== 'labels.json').map((name) => path.basename(name, '.json'));
/** Languages that stand on English have words for the same labels as this one. */
const seenMost = v.parse(translationsSchema, json('de.json'));
const twice = (values: readonly string[]): string[] => [...Map.groupBy(values, (value) => value)].filter(([, same]) => same.length > 1).map(([value]) => value);
const holesIn = (text: string): string => (text.match(placeholders) ?? []).toSorted().join(' ');

describe('the labels', () => {
  it('are at least 300, without the names of places', () => {
    expect(labels.filter(({ where }) => where !== 'place').length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['navigation', 20], ['feed', 40], ['note', 30], ['comments', 25], ['share', 10], ['profile', 25], ['notifications', 15], ['search', 30], ['settings', 10],
    ['login', 25], ['errors', 30], ['publish', 60], ['studio', 40], ['live', 5], ['time', 15], ['place', 60],
  ])('of %s are at least %i', (where, least) => {
    expect(labels.filter((label) => label.where === where).length).toBeGreaterThanOrEqual(least);
  });

  it('stand in every part of the site', () => {
    expect(labelHomes.filter((home) => !labels.some(({ where }) => where === home))).toEqual([]);
  });

  it('have a key each, and say each thing once', () => {
    expect(twice(labels.map(({ key }) => key))).toEqual([]);
    expect(twice(labels.map(({ source, as = '' }) => `${source}@${as}`))).toEqual([]);
  });

  it('are Chinese, or hold nothing but what varies', () => {
    expect(labels.filter(({ source }) => !hasHan(source) && source.replace(placeholders, '').trim() !== '').map(({ key }) => key)).toEqual([]);
  });

  it('with words for a single place have words for all others', () => {
    const plain = new Set(labels.filter(({ as }) => !as).map(({ source }) => source));
    expect(labels.filter(({ source, as }) => as && !plain.has(source)).map(({ key }) => key)).toEqual([]);
  });
});

it('stand in English and in all languages that are said to have their own', () => {
  expect(languages.toSorted()).toEqual(['en', ...labelledLanguages].toSorted());
});

describe.each(languages)('%s', (language) => {
  const translations = v.parse(translationsSchema, json(`${language}.json`));
  const textsOf = (key: string): string[] => {
    const text = translations[key] ?? [];
    return typeof text === 'string' ? [text] : Object.values(text);
  };

  it('has words for every label, or where it stands on English for the same ones as all such languages, and for nothing else', () => {
    const wanted = labels.filter(({ key }) => language === 'en' || key in seenMost).map(({ key }) => key);
    expect(wanted.length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(translations).toSorted()).toEqual(wanted.toSorted());
  });

  it('keeps what varies', () => {
    const lost = labels.filter(({ key, source }) => textsOf(key).some((text) => holesIn(text) !== holesIn(source)));
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  it('has the plural forms that it needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plural = Object.entries(translations).filter(([, text]) => typeof text === 'object' && 'other' in text);
    expect(plural.flatMap(([key, text]) => needed.filter((form) => !(form in Object(text))).map((form) => `${key}: ${form}`))).toEqual([]);
  });

  it('has shorter spellings behind longer ones', () => {
    const wrong = Object.entries(translations).filter(([, text]) => Array.isArray(text) && text.some((one, at) => one.length >= (text[at - 1] ?? `${one} `).length));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('leaves no Chinese', () => {
    expect(labels.filter(({ key }) => textsOf(key).some(hasHan)).map(({ key }) => key)).toEqual([]);
  });

  // In a Chinese font these are as wide as a character.
  it('has no curly quotes and no dots in one', () => {
    expect(labels.filter(({ key }) => textsOf(key).some((text) => /[‘’“”…·]/u.test(text))).map(({ key }) => key)).toEqual([]);
  });
});

it('English is about as short as the Chinese: four letters a character, or eleven in all', () => {
  const texts = v.parse(translationsSchema, json('en.json'));
  const long = labels.filter(({ key, source }) => {
    const text = texts[key] ?? '';
    const shortest = typeof text === 'string' ? text : Object.values(text).at(-1) ?? '';
    return shortest.length > Math.max(11, 4 * source.length);
  });
  expect(long.map(({ key }) => `${key}: ${JSON.stringify(texts[key])}`)).toEqual([]);
});

describe('what stands on the site', () => {
  const read = labelReader(compileLabels(labels, v.parse(translationsSchema, json('en.json')), 'en'));

  it.each([
    ['发现', 'Explore'], ['发布', 'Publish'], ['我', 'Me'], ['推荐', 'For you'], ['彩妆', 'Makeup'], ['影视', 'Film & TV'], ['共 45 条评论', '45 comments'],
    ['共 1 条评论', '1 comment'], ['展开 12 条回复', 'Show 12 replies'], ['展开更多回复', 'Show more replies'], ['说点什么...', 'Say something...'], ['3天前', '3d ago'],
    ['昨天 12:30', 'Yesterday 12:30'], ['编辑于 2024-07-28', 'Edited Jul 28, 2024'], ['编辑于 6小时前 北京', 'Edited 6h ago Beijing'], ['11-07 上海', 'Nov 7 Shanghai'],
    ['IP属地：内蒙古', 'IP: Inner Mongolia'], ['小红书号：abc_12', 'RedNote ID: abc_12'], ['粉丝・147', '147 followers'], ['1.3万人看过', '13k watched'],
    ['图片编辑 (2/18)', 'Photos (2/18)'], ['关注', 'Follow'], ['关注@figure', 'Following'], ['收藏@tab', 'Saved'], ['收藏', 'Save'], ['最多点赞', 'Most liked'],
    ['近30日', 'Last 30 days'], ['页面不见了', 'Page not found'], ['74万次浏览', '740k views'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

describe('a language that stands on English', () => {
  const join = (language: string) => labelReader(withOwnLabels(
    compileLabels(labels, v.parse(translationsSchema, json('en.json')), 'en'), compileOwnLabels(labels, v.parse(translationsSchema, json(`${language}.json`)), language)));

  it.each([
    ['de', '发现', 'Entdecken'], ['de', '共 1234 条评论', 'Kommentare: 1234'], ['de', '编辑于 6小时前 北京', 'Bearbeitet Vor 6 Std. Beijing'], ['de', '营业执照', 'Business licence'],
    ['ru', '昨天 12:30', 'Вчера 12:30'], ['es', '关注@figure', 'Siguiendo'], ['ko', '展开 12 条回复', '답글 12개 보기'], ['fr', '小红书号：abc_12', 'ID RedNote : abc_12'],
  ])('%s: %s → %s', (language, text, expected) => {
    expect(join(language)(text)[0]).toBe(expected);
  });
});
