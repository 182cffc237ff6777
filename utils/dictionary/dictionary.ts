import { failure, success, type Result } from '../result';
import type { DictionaryEntry } from './entry';
import type { DictionaryFailure } from './failure';
import { decodeDefaults, decodeRecord, type CharacterDefaults } from './shard-format';
import { Shelf } from '../shelf';
import { WordIndex } from './word-index';

/** Reads one file of the compiled dictionary by name; rejects where it cannot. */
export type ReadDictionaryFile = (name: string) => Promise<ArrayBuffer>;

const shardsKept = 24;

/** The compiled dictionary: the index loaded once, shards when first needed. */
export class Dictionary {
  readonly #read: ReadDictionaryFile;
  readonly #index = new Shelf<'index', WordIndex>(1, async () => WordIndex.read(await this.#read('index.bin')));
  readonly #defaults = new Shelf<'defaults', CharacterDefaults>(1, async () => decodeDefaults(await this.#text('characters.txt')));
  readonly #shards = new Shelf<number, string[]>(shardsKept, async (shard) =>
    (await this.#text(`${String(shard).padStart(3, '0')}.txt`)).split('\n'));

  constructor(read: ReadDictionaryFile) {
    this.#read = read;
  }

  async index(): Promise<Result<WordIndex, DictionaryFailure>> {
    return this.#index.get('index').then(success, () => failure({ code: 'index-unreadable', retry: true }));
  }

  /** The entries of the headword at `ordinal` of `index`. */
  async entries(index: WordIndex, ordinal: number): Promise<Result<DictionaryEntry[], DictionaryFailure>> {
    const { shard, line } = index.place(ordinal);
    try {
      const [lines, defaults] = await Promise.all([this.#shards.get(shard), this.#defaults.get('defaults')]);
      const record = lines[line];
      return success(record === undefined ? [] : decodeRecord(record, index.headword(ordinal), defaults));
    } catch {
      return failure({ code: 'shard-unreadable', retry: true });
    }
  }

  async #text(name: string): Promise<string> {
    return new TextDecoder().decode(await this.#read(name));
  }
}
