import { expect, it } from 'vitest';
import { compileGlossary } from '../../../modules/glossary/compile';
import { Glossary } from '../../../utils/glossary/glossary';
import examplePack from '../../../utils/glossary/example-pack.json';
import type { GlossaryEntry, GlossaryPack } from '../../../utils/glossary/pack-schema';
import { readPackFile } from '../../../utils/settings/pack-file';
import { openFrom } from '../../support/open-files';

const read = readPackFile(JSON.stringify(examplePack));
const packOf = (id: string, ...entries: Pick<GlossaryEntry, 'id' | 'forms'>[]): GlossaryPack => {
  if (!read.ok) throw new Error(read.error.code);
  const [{ match: _, ...entry }] = read.value.entries as [GlossaryEntry];
  return { ...read.value, id, entries: entries.map((own) => ({ ...entry, ...own })) };
};
const files = compileGlossary([packOf('shipped', { id: 'juejuezi', forms: ['绝绝子', '绝了'] }, { id: 'yyds', forms: ['yyds'] })], '絕绝');
const glossaryWith = (...packs: GlossaryPack[]): Glossary => new Glossary(openFrom(files), async () => packs);

/** The ids of the terms of a text, each with what it covers. */
async function found(glossary: Glossary, text: string): Promise<string[]> {
  const ids = await glossary.ids();
  return (await glossary.find(text, ['zh'])).map(({ term, start, end }) => `${ids[term]} ${text.slice(start, end)}`);
}

it('own terms are found beside shipped ones, in both scripts, and first where both stand', async () => {
  const glossary = glossaryWith(packOf('own', { id: 'own-gua', forms: ['呱绝薯'] }, { id: 'own-yyds', forms: ['YYDS'] }));
  expect(await found(glossary, '呱絕薯绝绝子yyds')).toEqual(['own-gua 呱絕薯', 'juejuezi 绝绝子', 'own-yyds yyds']);
  expect((await glossary.marked(['zh'], 'eu', [])).forms.split('\n')).toEqual(expect.arrayContaining(['呱绝薯', '绝绝子', 'yyds']));
});

it('a term with the id of a shipped one stands in its place, all its spellings gone', async () => {
  const glossary = glossaryWith(packOf('own', { id: 'juejuezi', forms: ['绝绝绝子'] }));
  expect(await found(glossary, '绝绝子，绝了，绝绝绝子')).toEqual(['juejuezi 绝绝绝子']);
  expect(await glossary.spelled('绝了', ['zh'])).toEqual([]);
  expect((await glossary.marked(['zh'], 'eu', [])).forms.split('\n').toSorted()).toEqual(['yyds', '绝绝绝子']);
  expect((await glossary.entries()).map(({ id, forms }) => `${id} ${forms[0]}`)).toEqual(['yyds yyds', 'juejuezi 绝绝绝子']);
});

it('packs that change are found anew', async () => {
  let packs: GlossaryPack[] = [];
  const glossary = new Glossary(openFrom(files), async () => packs);
  expect(await found(glossary, '呱绝薯')).toEqual([]);
  packs = [packOf('own', { id: 'own-gua', forms: ['呱绝薯'] })];
  expect(await found(glossary, '呱绝薯')).toEqual(['own-gua 呱绝薯']);
  packs = [];
  expect(await found(glossary, '呱绝薯')).toEqual([]);
});
