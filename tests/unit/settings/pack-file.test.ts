import { describe, expect, it } from 'vitest';
import examplePack from '../../../utils/glossary/example-pack.json';
import { largestFile } from '../../../utils/settings/checked-file';
import { readPackFile } from '../../../utils/settings/pack-file';

const [entry] = examplePack.entries;
const packWith = (...entries: object[]): object => ({ ...examplePack, entries });
const asText = (pack: object): string => JSON.stringify(pack, null, 2);

/** What is said of a file: 'ok', a code with its line, or line, field, fault and detail of each problem. */
function told(text: string): string[] {
  const read = readPackFile(text);
  if (read.ok) return ['ok'];
  const { error } = read;
  if (error.code === 'too-large') return ['too-large'];
  if (error.code === 'not-json') return [`not-json ${error.line}${error.isComment ? ' comment' : ''}`];
  return [...error.problems.map(({ line, field, fault, detail }) => `${line} ${field} ${fault} ${detail}`.trim()), ...(error.more > 0 ? [`${error.more} more`] : [])];
}

it('the example that is offered for download is a pack', () => {
  const read = readPackFile(asText(examplePack));
  expect(read).toEqual({ ok: true, value: examplePack });
});

it('a pack without terms is one, too', () => {
  expect(told(asText(packWith()))).toEqual(['ok']);
});

describe('a file that is no pack is refused, with the line', () => {
  it.each<[string, string, string]>([
    ['a comma missing', '{\n  "id": "a"\n  "language": "zh"\n}', 'not-json 3'],
    ['a comma too many', '{\n  "id": "a",\n}', 'not-json 3'],
    ['a comment', '{\n  // mine\n  "id": "a"\n}', 'not-json 2 comment'],
    ['nothing', '', 'not-json 1'],
    ['something else', '<html>', 'not-json 1'],
    ['brackets without end', '['.repeat(200_000), 'not-json 1'],
    ['a list', '[]', '1  type object'],
    ['null', 'null', '1  type object'],
    ['a file without end', `"${'a'.repeat(largestFile)}"`, 'too-large'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a field that is wrong is named, with its line', () => {
  const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

  it.each<[string, object, string, string]>([
    ['an unknown language', { ...examplePack, language: 'fr' }, '"language"', 'language choice zh, en'],
    ['an unknown field of the pack', { ...examplePack, author: 'me' }, '"author"', 'author unknown'],
    ['an unknown field of a term', packWith({ ...entry, colour: 'red' }), '"colour"', 'entries[0].colour unknown'],
    ['a number for a text', packWith({ ...entry, plain: 7 }), '"plain"', 'entries[0].plain type text'],
    ['a text for a list', packWith({ ...entry, forms: '呱呱薯' }), '"forms"', 'entries[0].forms type list'],
    ['an empty list', packWith({ ...entry, forms: [] }), '"forms"', 'entries[0].forms empty'],
    ['an empty text', packWith({ ...entry, plain: ' ' }), '"plain"', 'entries[0].plain empty'],
    ['a text too long', packWith({ ...entry, plain: '薯'.repeat(61) }), '"plain"', 'entries[0].plain too-long 60'],
    ['a list too long', packWith({ ...entry, register: ['rude', 'vulgar', 'playful', 'ironic'] }), '"register"', 'entries[0].register too-many 3'],
    ['a sound that there is not', packWith({ ...entry, register: ['loud'] }), '"loud"', 'entries[0].register[0] choice neutral, friendly, playful, admiring, intimate, ironic, critical, self-mocking, rude, vulgar'],
    ['a year that is none', packWith({ ...entry, since: 1066 }), '"since"', 'entries[0].since number 1900'],
    ['half a year', packWith({ ...entry, since: 2020.5 }), '"since"', 'entries[0].since number'],
    ['an id with spaces', packWith({ ...entry, id: 'my term' }), '"my term"', 'entries[0].id id'],
    ['a line break in a spelling', packWith({ ...entry, forms: ['呱\n薯'] }), '呱\\\\n薯', 'entries[0].forms[0] control'],
    ['a condition that may only be true', packWith({ ...entry, match: { own: false } }), '"own"', 'entries[0].match.own choice true'],
    ['a meaning in one language only', packWith({ ...entry, meaning: { en: 'Croaks.' } }), '"meaning"', 'entries[0].meaning.zh missing'],
  ])('%s', (_, pack, part, expected) => {
    const text = asText(pack);
    expect(told(text)).toEqual([`${lineOf(text, part.replaceAll('\\\\', '\\'))} ${expected}`]);
  });

  it('a field that is missing is looked for where it ought to stand', () => {
    const { plain: _, ...without } = { ...entry };
    expect(told(asText(packWith(without)))).toEqual(['9 entries[0].plain missing']);
  });

  it('of many problems the first are told, by line', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...entry, id: `t-${at}`, forms: [`呱${at}薯`], plain: 3 }));
    const said = told(asText(packWith(...many)));
    expect(said).toHaveLength(6);
    expect(said.at(-1)).toBe('4 more');
    expect(said.slice(0, 5).map((one) => one.split(' ')[1])).toEqual([0, 1, 2, 3, 4].map((at) => `entries[${at}].plain`));
  });
});

describe('what stands twice in a pack is refused, with the line of the first', () => {
  it.each<[string, string, string]>([
    ['an id', '{"id":"a","forms":["呱薯"]}', 'entries[1].id id-twice'],
    ['a spelling', '{"id":"b","forms":["YYDS!"]}', 'entries[1].forms[0] form-twice'],
  ])('%s', (_, own, expected) => {
    const first = { ...entry, id: 'a', forms: ['ｙｙｄｓ！'] };
    const second = { ...entry, ...JSON.parse(own) };
    const text = asText(packWith(first, second));
    const part = expected.includes('id-') ? '"id": "a"' : /ｙｙｄｓ/u;
    const line = text.split('\n').findIndex((one) => (typeof part === 'string' ? one.includes(part) : part.test(one))) + 1;
    expect(told(text).map((one) => one.replace(/^\d+ /u, ''))).toEqual([`${expected} ${line}`]);
  });

  it('a field of one object', () => {
    const text = asText(examplePack).replace('"plain": "爱评论的人",', '"plain": "爱评论的人",\n      "plain": "话多的人",');
    const line = text.split('\n').findIndex((one) => one.includes('话多的人')) + 1;
    expect(told(text)).toEqual([`${line} entries[0].plain twice ${line - 1}`]);
  });
});

describe('what might do harm does none', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('a key %s is a field like any other that is unknown', (key) => {
    const text = asText(examplePack).replace('"plain"', `"${key}": { "polluted": true },\n      "plain"`);
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(`entries\\[0\\]\\.${key} unknown$`, 'u'))]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('script in a text stays text', () => {
    const script = '<img src=x onerror="alert(1)">';
    const read = readPackFile(asText(packWith({ ...entry, meaning: { en: script, zh: script } })));
    expect(read.ok && read.value.entries[0]?.meaning.en).toBe(script);
  });
});
