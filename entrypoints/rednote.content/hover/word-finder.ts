import { hasHan } from '../../../utils/language/han';
import { tokenAt, type Token } from '../../../utils/language/token';
import { Shelf } from '../../../utils/shelf';
import type { Messenger } from '../messenger';

type Segmented = Awaited<ReturnType<Messenger['segmentBlock']>>;
type Failed = Extract<Segmented, { ok: false }>;

const blocksKept = 40;

/** Words of blocks, asked of the background once a block. */
export class WordFinder {
  readonly #load: () => Shelf<string, Segmented>;
  #segmented: Shelf<string, Segmented>;

  constructor(messenger: Messenger) {
    this.#load = () => new Shelf(blocksKept, (text) => messenger.segmentBlock({ text }), (answer) => answer.ok);
    this.#segmented = this.#load();
  }

  /** Asks anew: what is a word may have changed. */
  forget(): void {
    this.#segmented = this.#load();
  }

  /** The Chinese word or the term at an offset of a block (UTF-16 units); `null` where there stands none. */
  async wordAt(text: string, offset: number): Promise<Token | null | Failed> {
    const answer = await this.#segmented.get(text);
    if (!answer.ok) return answer;
    const token = tokenAt(answer.value, offset);
    return token && isExplained(text, token) ? token : null;
  }

  /** All Chinese words and terms of a block, in order; none where the background does not answer. */
  async wordsOf(text: string): Promise<Token[]> {
    const answer = await this.#segmented.get(text);
    return answer.ok ? answer.value.filter((token) => isExplained(text, token)) : [];
  }
}

const isExplained = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'term' || kind === 'topic' || kind === 'quantity' || (kind === 'word' && hasHan(text.slice(start, end)));
