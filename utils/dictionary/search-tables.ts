import { decodeAllDefaults, scanRecord } from './shard-format';
import type { AllCharacterDefaults } from './shard-format';
import { SearchLines } from './search-lines';
import { initialLines, meaningLines, plainLines, tonedLines } from './search-text';
import type { WordIndex } from './word-index';

/** All that is searched of the dictionary. A headword's line is its ordinal; readings have lines of their own. */
export interface SearchTables {
  headwords: SearchLines;
  meanings: SearchLines;
  /** Readings in three forms, line by line the same ones: 'zhong4 cao3', 'zhongcao', 'zc'. */
  toned: SearchLines;
  plain: SearchLines;
  initials: SearchLines;
  /** The headword that each reading belongs to. */
  headwordOf: Uint32Array;
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

/** Reads one file of the compiled dictionary by name; rejects where it cannot. */
export type OpenDictionaryFile = (name: string) => Promise<Pick<Blob, 'text' | 'arrayBuffer'>>;

/** So many shards are on their way while one is worked on. */
const readAhead = 16;

/**
 * Reads the whole dictionary and makes it searchable, a shard at a time with a pause after each.
 *
 * @param open rejects where a file cannot be read, and so does this
 */
export async function loadDictionary(index: WordIndex, open: OpenDictionaryFile, pause: Pause): Promise<LoadedDictionary> {
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
  readonly #headwordOf: number[] = [];
  readonly #parts = { headwords: '', meanings: '', toned: '', plain: '', initials: '' };
  #ordinal = 0;

  constructor(index: WordIndex, defaults: AllCharacterDefaults) {
    this.#index = index;
    this.#defaults = defaults;
  }

  add(shard: string): void {
    const headwords: string[] = [];
    const readings: string[] = [];
    const definitions: string[] = [];
    for (const line of shard.replace(/\n$/u, '').split('\n')) {
      const headword = this.#index.headword(this.#ordinal);
      const record = scanRecord(line, headword, this.#defaults);
      headwords.push(headword);
      definitions.push(record.definitions);
      for (const reading of new Set(record.readings)) {
        readings.push(reading);
        this.#headwordOf.push(this.#ordinal);
      }
      this.#ordinal++;
    }
    const toned = tonedLines(readings);
    this.#parts.headwords += `${headwords.join('\n')}\n`;
    this.#parts.meanings += meaningLines(definitions);
    this.#parts.toned += toned;
    this.#parts.plain += plainLines(toned);
    this.#parts.initials += initialLines(toned);
  }

  async tables(pause: Pause): Promise<SearchTables> {
    const lines = async (name: 'headwords' | 'meanings' | 'toned' | 'plain' | 'initials', count: number): Promise<SearchLines> => {
      await pause();
      return new SearchLines(this.#parts[name], count);
    };
    const readings = this.#headwordOf.length;
    return {
      headwords: await lines('headwords', this.#ordinal),
      meanings: await lines('meanings', this.#ordinal),
      toned: await lines('toned', readings),
      plain: await lines('plain', readings),
      initials: await lines('initials', readings),
      headwordOf: Uint32Array.from(this.#headwordOf),
    };
  }
}
