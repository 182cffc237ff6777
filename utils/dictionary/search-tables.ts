import type { OpenFile } from '../file-body';
import { ReadingLinesBuilder, type ReadingLines } from './reading-lines';
import { decodeAllDefaults, scanRecord, type AllCharacterDefaults } from './shard-format';
import { SearchLines } from './search-lines';
import { meaningLines } from './search-text';
import type { WordIndex } from './word-index';

/** All that is searched of the dictionary. A headword's line is its ordinal. */
export interface SearchTables {
  headwords: SearchLines;
  meanings: SearchLines;
  /** By their first letter. */
  readings: ReadonlyMap<string, ReadingLines>;
}

/** Everything that was read of the dictionary for searching. */
export interface LoadedDictionary {
  tables: SearchTables;
  /** Shards as they stand in the package, for the entries of what is found. */
  shards: Uint8Array[];
  defaults: AllCharacterDefaults;
}

/** Lets what is waiting, such as a key that was pressed, go first. */
export type Pause = () => Promise<void>;

/** So many shards are on their way while one is worked on. */
const readAhead = 16;

/**
 * Reads the whole dictionary and makes it searchable, a shard at a time with a pause after each.
 *
 * @param open rejects where a file cannot be read, and so does this
 */
export async function loadDictionary(index: WordIndex, open: OpenFile, pause: Pause): Promise<LoadedDictionary> {
  const defaults = decodeAllDefaults(await (await open('characters.txt')).text());
  const gathered = new Gathered(index, defaults);
  const shards: Uint8Array[] = [];
  for await (const bytes of inOrder(index.shardCount, async (shard) => (await open(`${String(shard).padStart(3, '0')}.txt`)).arrayBuffer())) {
    const shard = new Uint8Array(bytes);
    gathered.add(new TextDecoder().decode(shard));
    shards.push(shard);
    await pause();
  }
  return { tables: await gathered.tables(pause), shards, defaults };
}

/** What `read` gives for each number, one after the other, the next ones on their way already. */
async function* inOrder<Value>(count: number, read: (number: number) => Promise<Value>): AsyncGenerator<Value> {
  const coming: Promise<Value>[] = [];
  for (let next = 0; next < count + readAhead; next++) {
    if (next < count) {
      const value = read(next);
      // Whoever waits for it learns of the failure; until then nobody has missed it.
      value.catch(() => {});
      coming.push(value);
    }
    const due = next >= readAhead ? coming.shift() : undefined;
    if (due) yield await due;
  }
}

/** The tables while they grow. */
class Gathered {
  readonly #index: WordIndex;
  readonly #defaults: AllCharacterDefaults;
  readonly #readings = new ReadingLinesBuilder();
  #headwords = '';
  #meanings = '';
  #ordinal = 0;

  constructor(index: WordIndex, defaults: AllCharacterDefaults) {
    this.#index = index;
    this.#defaults = defaults;
  }

  add(shard: string): void {
    const first = this.#ordinal;
    const records = shard.replace(/\n$/u, '').split('\n').map((line) => {
      const headword = this.#index.headword(this.#ordinal++);
      return { headword, ...scanRecord(line, headword, this.#defaults) };
    });
    this.#headwords += `${records.map(({ headword }) => headword).join('\n')}\n`;
    this.#meanings += meaningLines(records.map(({ definitions }) => definitions));
    this.#readings.add(records.flatMap(({ readings }, at) =>
      [...new Set(readings)].map((reading, place) => ({ reading, ordinal: first + at, isRarer: place > 0 }))));
  }

  async tables(pause: Pause): Promise<SearchTables> {
    const readings = await this.#readings.build(pause);
    await pause();
    const headwords = new SearchLines(this.#headwords, this.#ordinal);
    await pause();
    return { readings, headwords, meanings: new SearchLines(this.#meanings, this.#ordinal) };
  }
}
