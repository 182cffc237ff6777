import { explainedIn, type Cut, type Stretch } from '../../../utils/language/cut';
import { success } from '../../../utils/result';
import { Shelf } from '../../../utils/shelf';
import type { Messenger } from '../messenger';

type Failed = Extract<Awaited<ReturnType<Messenger['cutBlocks']>>, { ok: false }>;

/** Blocks whose words were asked for one by one, and those cut ahead. */
const blocksKept = 40;
const mostAhead = 1_000;

/** Words of blocks, asked of the background once a block. */
export class WordFinder {
  readonly #messenger: Messenger;
  readonly #ahead = new Map<string, Cut>();
  #cuts = this.#load();

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
  }

  /** Has blocks cut before anybody points at them. */
  async cutAhead(texts: readonly string[]): Promise<void> {
    const cuts = this.#cuts;
    const missing = texts.filter((text) => !this.#ahead.has(text));
    const answer = missing.length > 0 && await this.#messenger.cutBlocks({ texts: missing });
    if (!answer || !answer.ok || cuts !== this.#cuts) return;
    if (this.#ahead.size > mostAhead) this.#ahead.clear();
    missing.forEach((text, at) => this.#ahead.set(text, answer.value[at] ?? ''));
  }

  /** Asks anew: what is a word may have changed. */
  forget(): void {
    this.#ahead.clear();
    this.#cuts = this.#load();
  }

  /** The Chinese word or the term at an offset of a block (UTF-16 units); `null` where there stands none. */
  async wordAt(text: string, offset: number): Promise<Stretch | null | Failed> {
    const cut = await this.#cuts.get(text);
    return cut.ok ? explainedIn(cut.value).find(({ start, end }) => offset >= start && offset < end) ?? null : cut;
  }

  /** All Chinese words and terms of a block, in order; none where the background does not answer. */
  async wordsOf(text: string): Promise<Stretch[]> {
    const cut = await this.#cuts.get(text);
    return cut.ok ? explainedIn(cut.value) : [];
  }

  #load(): Shelf<string, ReturnType<typeof success<Cut>> | Failed> {
    return new Shelf(blocksKept, async (text) => {
      const known = this.#ahead.get(text);
      if (known !== undefined) return success(known);
      const answer = await this.#messenger.cutBlocks({ texts: [text] });
      return answer.ok ? success(answer.value[0] ?? '') : answer;
    }, (cut) => cut.ok);
  }
}
