import { describe, expect, it } from 'vitest';
import { languages } from '../../utils/i18n/language';
import { allFiles, productCode, textOf, withoutComments } from './tree';

type Strings = Map<string, string>;

function flatten(value: unknown, path: string, into: Strings): Strings {
  if (typeof value === 'string') into.set(path, value);
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) flatten(inner, path ? `${path}.${key}` : key, into);
  return into;
}

const stringsOf = (language: string, name: string): Strings => flatten(JSON.parse(textOf(`locales/${language}/${name}.json`)), '', new Map());
/** Languages differ in their plural forms: 'found_one' and 'found_other' are one thing to say. */
const base = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
const keysOf = (strings: Strings): string[] => [...new Set([...strings.keys()].map(base))].toSorted();
const placeholdersIn = (text: string): string[] => (text.match(/\{\{[^}]*\}\}|<\/?\w+>|\$\w+\$/gu) ?? []).toSorted();
/** What a key says in its most general form. */
const mainText = (strings: Strings, key: string): string => strings.get(key) ?? strings.get(`${key}_other`) ?? '';

const names = [...new Set(allFiles.flatMap((file) => /^locales\/en\/(\w+)\.json$/u.exec(file)?.[1] ?? []))];
const others = languages.filter((language) => language !== 'en');
const pairs = names.flatMap((name) => others.map((language) => [name, language] as const));

it('there are texts for the page and for the extension’s own pages', () => {
  expect(names).toEqual(expect.arrayContaining(['content', 'pages']));
  expect(allFiles.filter((file) => /^locales\/[^/]+\//u.test(file)).map((file) => file.split('/')[1]).filter((language) => !languages.some((known) => known === language))).toEqual([]);
});

describe.each(pairs)('%s in %s', (name, language) => {
  const english = stringsOf('en', name);
  const translated = stringsOf(language, name);

  it('has the keys of the English texts, no fewer and no more', () => {
    expect(keysOf(translated)).toEqual(keysOf(english));
  });

  it('has the same placeholders', () => {
    const told = (strings: Strings): Record<string, string[]> => Object.fromEntries(keysOf(english).map((key) => [key, placeholdersIn(mainText(strings, key))]));
    expect(told(translated)).toEqual(told(english));
  });

  it('leaves no text empty', () => {
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the plural forms that the language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plural = new Set([...english.keys()].filter((key) => base(key) !== key).map(base));
    expect([...plural].flatMap((key) => needed.map((form) => `${key}_${form}`)).filter((key) => !translated.has(key))).toEqual([]);
  });
});

it('each Chinese is written in its own script', () => {
  const simplified = /[么这们说词读学习张设让认识复制关闭开启语]/u;
  const traditional = /[麼這們說詞讀學習張設讓認識複製關閉開啟語]/u;
  const wrong = (language: string, pattern: RegExp): string[] => names.flatMap((name) =>
    [...stringsOf(language, name)].filter(([key, text]) => pattern.test(text) && !/script|Script|choices/u.test(key)).map(([key, text]) => `${name}.${key}: ${text}`));
  expect(wrong('zh-CN', traditional)).toEqual([]);
  expect(wrong('zh-TW', simplified)).toEqual([]);
});

describe('every text that the code asks for is there', () => {
  const known = new Map(names.map((name) => [name, stringsOf('en', name)]));
  /** Whatever the code asks for, as a pattern over the keys of some files. */
  const patternOf = (key: string): RegExp =>
    new RegExp(`^${key.replaceAll('.', String.raw`\.`).replace(/\$\{[^}]*\}/gu, String.raw`[^.]+`)}(?:\\.|_(?:zero|one|two|few|many|other)$|$)`, 'u');
  const asked = productCode.flatMap((file) => {
    const code = withoutComments(textOf(file));
    const named = [...code.matchAll(/useTranslation\('(\w+)'\)/gu)].map((match) => match[1] ?? '');
    const spaces = named.length > 0 ? named : names;
    // Every text inside the first argument of t(…), and keys that JSX hands over.
    const first = [...code.matchAll(/\bt\((\[[^\]]*\]|(?:[^(),`]|`[^`]*`)*)/gu)].flatMap((match) => match[1]?.match(/'[\w.-]+'|`[^`]+`/gu) ?? []);
    const handed = [...code.matchAll(/\b(?:i18nKey|titleKey)="([\w.-]+)"/gu)].map((match) => `'${match[1]}'`);
    return [...first, ...handed].map((quoted) => {
      const [, space, key = ''] = /^(?:(\w+):)?(.*)$/su.exec(quoted.slice(1, -1)) ?? [];
      return { file, spaces: space === undefined ? spaces : [space], key };
    });
  }).filter(({ key }) => /[.$]|^[a-z]\w+$/u.test(key));

  const isThere = (key: string, space: string): boolean => {
    const pattern = patternOf(key);
    return [...(known.get(space)?.keys() ?? [])].some((there) => pattern.test(there));
  };

  it('in its own file', () => {
    expect(asked.length).toBeGreaterThan(20);
    // 'copied' === … is a value compared, not a key.
    const keys = asked.filter(({ key }) => key.includes('.') || known.get('pages')?.has(key));
    expect(keys.filter(({ spaces, key }) => !spaces.some((space) => isThere(key, space))).map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('and no text is there that nobody asks for', () => {
    // A key may be put together elsewhere than where it is asked for, so every text in the code counts.
    const written = productCode.flatMap((file) => withoutComments(textOf(file)).match(/'[\w.:-]+'|"[\w.:-]+"|`(?:[\w.:-]|\$\{[^{}`]*\})+`/gu) ?? []);
    const patterns = [...new Set(written)].map((quoted) => patternOf(quoted.slice(1, -1).replace(/^\w+:/u, '')));
    const unused = names.flatMap((space) => [...(known.get(space)?.keys() ?? [])].filter((key) => !patterns.some((pattern) => pattern.test(key))).map((key) => `${space}: ${key}`));
    expect(unused).toEqual([]);
  });
});

describe('the texts of the manifest', () => {
  const folder = (language: string): string => `public/_locales/${language.replace('-', '_')}/messages.json`;
  const messagesOf = (language: string): Record<string, { message: string }> => JSON.parse(textOf(folder(language)));

  it.each(languages)('are there in %s', (language) => {
    expect(Object.keys(messagesOf(language)).toSorted()).toEqual(Object.keys(messagesOf('en')).toSorted());
    for (const [key, { message }] of Object.entries(messagesOf(language))) {
      expect(message.trim()).not.toBe('');
      expect(placeholdersIn(message)).toEqual(placeholdersIn(messagesOf('en')[key]?.message ?? ''));
    }
  });

  it('cover what the manifest and the pages name', () => {
    const used = ['wxt.config.ts', ...allFiles.filter((file) => /^entrypoints\/.*\.html$/u.test(file))]
      .flatMap((file) => [...textOf(file).matchAll(/__MSG_(\w+)__/gu)].map((match) => match[1] ?? ''));
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((key) => !(key in messagesOf('en')))).toEqual([]);
  });

  it('keep to the stores’ limits', () => {
    for (const language of languages) {
      const { extensionName, extensionDescription } = messagesOf(language);
      expect(extensionName?.message.length).toBeLessThanOrEqual(75);
      expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
