import type { OpenFile } from '../file-body';
import { failure, success, type Result } from '../result';
import type { DictionaryEntry } from './entry';
import type { DictionaryFailure } from './failure';
import { decodeDefaults, decodeRecord, type CharacterDefaults } from './shard-format';
import { Shelf } from '../shelf';
import { WordIndex } from './word-index';

/**
 * Shards are 40 kB each; a sentence needs about ten of them. They stay blobs, of which only the record asked for is read:
 * read into buffers, each would leave four times its size to the garbage collector, which sees no reason to hurry.
 */
const shardsKept = 48;

/** The compiled dictionary: the index loaded once, shards when first needed. */
export class Dictionary {
  readonly #open: OpenFile;
  readonly #index = new Shelf<'index', WordIndex>(1, async () => WordIndex.read(await (await this.#open('index.bin')).arrayBuffer()));
  readonly #defaults = new Shelf<'defaults', CharacterDefaults>(1, async () => decodeDefaults(await (await this.#open('characters.txt')).text()));
  readonly #shards = new Shelf<number, Blob>(shardsKept, async (shard) => (await this.#open(`${String(shard).padStart(3, '0')}.txt`)).blob());

  constructor(open: OpenFile) {
    this.#open = open;
  }

  async index(): Promise<Result<WordIndex, DictionaryFailure>> {
    return this.#index.get('index').then(success, () => failure({ code: 'index-unreadable', retry: true }));
  }

  /** The entries of the headword at `ordinal` of `index`. */
  async entries(index: WordIndex, ordinal: number): Promise<Result<DictionaryEntry[], DictionaryFailure>> {
    const { shard, from, to, line } = index.place(ordinal);
    try {
      const [blob, defaults] = await Promise.all([this.#shards.get(shard), this.#defaults.get('defaults')]);
      const record = (await blob.slice(from, to).text()).split('\n')[line] ?? '';
      return success(record === '' ? [] : decodeRecord(record, index.headword(ordinal), defaults));
    } catch {
      return failure({ code: 'shard-unreadable', retry: true });
    }
  }
}
