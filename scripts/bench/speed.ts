import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../support/program.ts';
import { root } from '../support/run.ts';
import { medianTime } from './median-time.ts';
import { withModules } from './modules.ts';
import type { Row } from './table.ts';

/** How fast the dictionary of a build loads, cuts text into words and answers. */
export function speedRows(build: string): Promise<Row[]> {
  return withModules(async ({ Dictionary, describeWord, segmentBlock }) => {
    const open = async () => {
      const dictionary = new Dictionary(async (name) => new Response(await readFile(path.join(build, 'dictionary', name))));
      const loaded = await dictionary.index();
      if (!loaded.ok) throw new PlainError('The dictionary in .output/chrome-mv3 cannot be read.');
      return { dictionary, index: loaded.value };
    };
    const { index } = await open();
    const texts = sampleTexts();
    const thousand = texts.join('').slice(0, 1000);
    const answerEach = async (): Promise<void> => {
      const fresh = await open();
      for (const text of texts) {
        const word = segmentBlock(text, fresh.index, fresh.index.fold).find(({ kind }) => kind === 'word');
        if (word) await describeWord(fresh.dictionary, text, word.start, word.end);
      }
    };
    return [
      { name: 'load the index', value: await medianTime(25, open), unit: 'ms' },
      { name: 'cut 1,000 characters', value: await medianTime(50, async () => segmentBlock(thousand, index, index.fold)), unit: 'ms' },
      { name: 'first answers', value: texts.length / (await medianTime(5, answerEach)) * 1000, unit: '/ s', budget: 50, atLeast: true },
    ];
  });
}

/** Lines as people write them, 350 of them. */
function sampleTexts(): string[] {
  const lines = readFileSync(path.join(root, 'tests/fixtures/segmentation/gold.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => String(JSON.parse(line).text));
}
