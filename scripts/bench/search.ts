import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../support/program.ts';
import { withModules } from './modules.ts';
import type { Row } from './table.ts';

/** As people type: each is asked letter by letter. */
const typed = [
  '种草', '種草', '绝绝子', 'yyds', 'zhongcao', 'zhong cao', 'zhòng cǎo', 'zhong4cao3', 'zcao', 'kafeiguan', 'shi4 hou4', "xi'an", 'nv er', 'juejuezi',
  'coffee shop', 'thank you', 'beautiful', 'greatest of all time', 'want to buy', 'laugh', 'song', 'to', 'cat tax', 'no cap', '图书馆', '谢谢',
  'zc', 'jjz', 'kfg', 'xhs', 'bky', 'shang', 'xiexie', 'ni hao', 'zen me zuo', 'duoshaoqian', 'lv3 you2', 'ting quan', 'da gong ren', 'pailianjie', 'mao shui',
  '打工人', '听劝', '蹲', '多少钱', '一個', '交猫税', 'how much', 'friend', 'be', 'the best', 'skincare', 'buy one get one free', 'dd', '666', '🙂', 'asdfgh',
];
const rounds = 5;

/** How fast glossary and dictionary of a build can be searched, and how long until then. */
export function searchRows(build: string): Promise<Row[]> {
  return withModules(async ({ Dictionary, DictionarySearch, Glossary, GlossarySearch, loadDictionary, mergeResults, readQuery }) => {
    const open = (folder: string) => async (name: string) => new Response(await readFile(path.join(build, folder, name)));
    const index = await new Dictionary(open('dictionary')).index();
    if (!index.ok) throw new PlainError('The dictionary in .output/chrome-mv3 cannot be read.');
    const { fold } = index.value;

    let start = performance.now();
    const glossary = new GlossarySearch(fold);
    glossary.add(await new Glossary(open('glossary')).entries());
    const glossaryLoad = performance.now() - start;
    start = performance.now();
    let slice = start;
    let longestSlice = 0;
    const dictionary = new DictionarySearch(index.value, await loadDictionary(index.value, open('dictionary'), async () => {
      longestSlice = Math.max(longestSlice, performance.now() - slice);
      await new Promise(setImmediate);
      slice = performance.now();
    }));
    const dictionaryLoad = performance.now() - start;

    const answer = (text: string): void => {
      const query = readQuery(text, fold);
      if (!query) return;
      const results = mergeResults(
        glossary.search(query, 'en'), dictionary.search(query), (ordinal) => dictionary.headword(ordinal), (headword) => glossary.spelled(headword).map(({ id }) => id),
      );
      for (const result of results) if (result.kind === 'word') dictionary.line(result.ordinal, query, result.by);
    };
    const times = Array.from({ length: rounds }, () => typed).flat().flatMap((text) => [...text].map((_, at) => timeOf(() => answer(text.slice(0, at + 1)))));
    return [
      { name: 'popup: load the glossary', value: glossaryLoad, unit: 'ms', budget: 150 },
      { name: 'popup: load the dictionary', value: dictionaryLoad, unit: 'ms' },
      { name: 'popup: longest stretch of that', value: longestSlice, unit: 'ms', budget: 50 },
      { name: 'popup: search, p95', value: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0, unit: 'ms', budget: 30 },
    ];
  });
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
