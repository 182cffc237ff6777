import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPacks } from '../../modules/glossary/packs';
import { withTerms } from '../../utils/glossary/term-tokens';
import { createScriptFold } from '../../utils/language/script-fold';
import { segmentBlock } from '../../utils/language/segmentation';
import { realGlossary } from '../support/glossary';

const glossary = realGlossary();
const entries = readPacks(path.resolve(import.meta.dirname, '../../public/data/glossary')).find(({ id }) => id === 'emoji')?.entries ?? [];
const idOf = new Map<number, string>();

beforeAll(async () => {
  (await glossary.ids()).forEach((id, place) => idOf.set(place, id));
});

/** The terms of a text as the pointer meets them, each with the stretch it covers. */
async function pointedAt(text: string): Promise<string[]> {
  const found = await glossary.find(text, ['zh']);
  const tokens = withTerms(segmentBlock(text, { wordsAt: () => {} }, createScriptFold(new Uint16Array())), found);
  return tokens.filter(({ kind }) => kind === 'term').map(({ start, end }) => {
    const term = found.find((match) => match.start === start && match.end === end);
    return `${idOf.get(term?.term ?? -1)} ${text.slice(start, end)}`;
  });
}

it('every sticker and emoji is one term wherever it stands in a line', async () => {
  const lost: string[] = [];
  for (const { id, forms } of entries) {
    for (const form of forms) {
      for (const text of [form, `看看${form}吧`, `ok${form} ok`, `${form}\n`]) if (!(await pointedAt(text)).includes(`${id} ${form}`)) lost.push(`${id}: ${text}`);
    }
  }
  expect(entries.length).toBeGreaterThan(200);
  expect(lost).toEqual([]);
});

describe('a picture is met', () => {
  it.each([
    ['in another skin tone', '拜拜👋🏽了', ['em-wave 👋🏽']],
    ['with two skin tones in it', '可以吗👉🏻👈🏻', ['em-fingers 👉🏻👈🏻']],
    ['with a skin tone before what it is joined to', '我也没办法🤷🏻‍♀️', ['em-shrug 🤷🏻‍♀️']],
    ['without its variation selector', '谢谢❤', ['em-red-heart ❤']],
    ['with one', '谢谢❤️', ['em-red-heart ❤️']],
    ['twice in a row', '😂😂', ['em-joy 😂', 'em-joy 😂']],
    ['among others', '🙂👋🏻✨', ['em-smile 🙂', 'em-wave 👋🏻', 'em-sparkles ✨']],
    ['not as a part of another picture', '加班🐈‍⬛👨‍👩‍👧❤️‍🔥🐕‍🦺', []],
    ['as a sticker in any letter case', '哈哈[捂脸r][Doge]', ['st-wulian [捂脸r]', 'st-doge [Doge]']],
    ['as a sticker beside a word in brackets that is none', '[捂脸R][随便R]', ['st-wulian [捂脸R]']],
    ['as a pun of two before either of them', '真的太🐂🍺了', ['em-cow-b 🐂🍺']],
  ])('%s', async (_, text, expected) => {
    expect(await pointedAt(text)).toEqual(expected);
  });
});
