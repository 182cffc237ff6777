import { background, mostKnownAsked, type MissingTranslation } from './background';
import type { Block } from './block';
import type { KnownTranslations } from './known-translations';
import type { ArrivedTranslation, TranslatedText } from '../../utils/translation/translated-text';

/** How many texts one question holds; no engine takes more at once. */
const mostAsked = 50;
/** Questions at a time about what is not in sight. */
const mostBehindTheScenes = 2;

/** Where a block stands: to be asked for, asked for, shown, in the reader's language already, or failed. */
export type BlockState = 'waiting' | 'asked' | 'shown' | 'needless' | 'failed';

interface Wanted {
  block: Block;
  state: BlockState;
  /** Asked for by itself: it goes first wherever it stands. */
  isAlone: boolean;
  /** The person has asked once more. */
  isRetry: boolean;
  question: Question | null;
}

interface Question {
  scope: string;
  wanted: Set<Wanted>;
}

/** What the queue works with, and tells. */
interface QueueEnvironment {
  known: KnownTranslations;
  isVisible(block: Block): boolean;
  isReachable(block: Block): boolean;
  show(shown: { block: Block; translated: TranslatedText; isAlone: boolean }[]): void;
  fail(blocks: Block[], why: MissingTranslation): void;
  /** Something has changed that the pill tells. */
  changed(): void;
}

/** While what is in sight is asked for, the background is left in peace for so long (ms). */
const sparing = 120;

let questions = 0;

/** Asks for the translations that are wanted: what is in sight in one question, then the rest in few. */
export class TranslationQueue {
  readonly #env: QueueEnvironment;
  readonly #wanted = new Map<Element, Wanted>();
  readonly #questions = new Set<Question>();
  /** Texts of which the background knew nothing yet. */
  readonly #unknown = new Set<string>();
  readonly #looking = new Set<string>();
  #isFlushing = false;
  /** After a question that failed altogether nothing more is asked behind the scenes, until the person asks again. */
  #isHalted = false;

  constructor(env: QueueEnvironment) {
    this.#env = env;
  }

  states(): BlockState[] {
    return [...this.#wanted.values()].map(({ state }) => state);
  }

  /** Whether something is asked for, or will be without the person asking again. */
  get isBusy(): boolean {
    return this.states().some((state) => state === 'asked' || (state === 'waiting' && !this.#isHalted));
  }

  /** Whether the background has been asked what it knows of a block. */
  isRecalled = ({ text }: Block): boolean => this.#unknown.has(text);

  stateOf(block: Block): BlockState | undefined {
    return this.#wanted.get(block.element)?.state;
  }

  /** Shows what is known of these blocks. */
  async recall(blocks: readonly Block[]): Promise<void> {
    const fresh = blocks.filter((block) => block.room !== 'none' && !this.#wanted.has(block.element));
    this.#settle(fresh.flatMap((block) => this.#knownOf(block)));
    await this.#learn(fresh);
    this.#settle(fresh.flatMap((block) => this.#knownOf(block)));
  }

  /** Translates these blocks; `isAlone` for one that the person asked for by itself, `isRetry` if not for the first time. */
  want(blocks: readonly Block[], { isAlone = false, isRetry = false } = {}): void {
    const fresh = blocks.filter((block) => block.room !== 'none' && !this.#wanted.has(block.element));
    this.#settle(fresh.flatMap((block) => this.#knownOf(block)));
    for (const block of fresh) {
      if (!this.#wanted.has(block.element)) this.#wanted.set(block.element, { block, state: 'waiting', isAlone, isRetry, question: null });
    }
    this.flush();
  }

  /** Forgets a block that has gone or is not wanted any more. */
  leave(element: Element): void {
    const wanted = this.#wanted.get(element);
    this.#wanted.delete(element);
    if (!wanted?.question) return;
    wanted.question.wanted.delete(wanted);
    if (wanted.question.wanted.size === 0) this.#cancel(wanted.question);
  }

  /** Lets go of all that has not come yet. */
  stop(): void {
    for (const question of this.#questions) this.#cancel(question);
    for (const [element, { state }] of this.#wanted) if (state === 'waiting' || state === 'asked') this.#wanted.delete(element);
    this.#env.changed();
  }

  /** Asks again for what has failed, or for one such block. */
  retry(only?: Block): void {
    for (const wanted of this.#wanted.values()) if (wanted.state === 'failed' && (!only || wanted.block === only)) Object.assign(wanted, { state: 'waiting', isRetry: true });
    this.resume();
  }

  /** Asks behind the scenes once more, whatever failed before. */
  resume(): void {
    this.#isHalted = false;
    this.flush();
  }

  /** Lets go of what is under way, and waits with it for `resume`: the page is left, and may be shown again as it is. */
  suspend(): void {
    for (const question of this.#questions) {
      for (const wanted of question.wanted) if (wanted.state === 'asked') Object.assign(wanted, { state: 'waiting', question: null });
      this.#cancel(question);
    }
  }

  /** Shows what has come of a question before the rest. */
  arrived(scope: string, arrived: readonly ArrivedTranslation[]): void {
    const question = [...this.#questions].find((one) => one.scope === scope);
    if (!question) return;
    for (const { of, translated } of arrived) this.#env.known.set(of, translated);
    const texts = new Set(arrived.map(({ of }) => of));
    this.#settle([...question.wanted].filter(({ block, state }) => state === 'asked' && texts.has(block.text)));
  }

  /** Asks for what may be asked for now; what comes in one go is asked for together. */
  flush(): void {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    queueMicrotask(() => {
      this.#isFlushing = false;
      this.#ask();
    });
  }

  #ask(): void {
    const waiting = [...this.#wanted.values()].filter(({ state }) => state === 'waiting');
    const first = waiting.filter(({ block, isAlone }) => isAlone || this.#env.isVisible(block));
    this.#send(first, true);
    // What is not in sight is looked for later, so that it holds up nothing that is.
    const others = waiting.filter((wanted) => !first.includes(wanted));
    setTimeout(() => void this.#look(others), first.length > 0 ? sparing : 0);
    // The rest waits until what is in sight has come, so that no engine has to do both at once.
    const isFirstOpen = [...this.#questions].some(({ wanted }) => [...wanted].some(({ block, isAlone }) => isAlone || this.#env.isVisible(block)));
    const rest = isFirstOpen || this.#isHalted ? [] : waiting.filter(({ block, isAlone }) =>
      !isAlone && !this.#env.isVisible(block) && this.#unknown.has(block.text) && this.#env.isReachable(block));
    for (let at = 0; at < rest.length && this.#questions.size < mostBehindTheScenes; at += mostAsked) this.#send(rest.slice(at, at + mostAsked), false);
    this.#env.changed();
  }

  #send(wanted: readonly Wanted[], isFirst: boolean): void {
    for (let at = 0; at < wanted.length; at += mostAsked) {
      const part = wanted.slice(at, at + mostAsked);
      const question: Question = { scope: `${isFirst ? 'first' : 'rest'}-${Date.now()}-${++questions}`, wanted: new Set(part) };
      this.#questions.add(question);
      for (const one of part) {
        one.state = 'asked';
        one.question = question;
      }
      void this.#put(question);
    }
  }

  async #put(question: Question): Promise<void> {
    const texts = [...new Set([...question.wanted].map(({ block }) => block.text))];
    const answer = await background.translate(question.scope, texts, [...question.wanted].some(({ isRetry }) => isRetry));
    // Whatever came of it: what is kept of these need not be looked for any more.
    for (const text of texts) this.#unknown.add(text);
    if (!this.#questions.delete(question)) return;
    const why = new Map<string, MissingTranslation>();
    texts.forEach((text, at) => {
      const outcome = answer.ok ? answer.value[at] : answer;
      if (outcome === null) this.#env.known.set(text, null);
      else if (outcome?.ok) this.#env.known.set(text, outcome.value);
      else why.set(text, outcome?.error ?? { code: 'bad-response' });
    });
    // What was found to be kept meanwhile is shown already.
    const open = [...question.wanted].filter(({ state }) => state === 'asked');
    for (const wanted of open) wanted.question = null;
    this.#settle(open.filter(({ block }) => !why.has(block.text)));
    for (const [code, failed] of Map.groupBy(open.filter(({ block }) => why.has(block.text)), ({ block }) => why.get(block.text)?.code ?? 'unknown')) {
      for (const wanted of failed) wanted.state = 'failed';
      this.#env.fail(failed.map(({ block }) => block), { code });
    }
    if (why.size > 0 && why.size === texts.length) this.#isHalted = true;
    this.flush();
  }

  /** What is kept is shown without waiting for what has to be translated. */
  async #look(wanted: readonly Wanted[]): Promise<void> {
    if (!(await this.#learn(wanted.map(({ block }) => block)))) return;
    this.#settle(wanted.filter(({ block, state }) => (state === 'waiting' || state === 'asked') && this.#env.known.get(block.text)));
    this.flush();
  }

  /** Asks the background what it knows of texts that it has not been asked about; whether there were any. */
  async #learn(blocks: readonly Block[]): Promise<boolean> {
    const texts = [...new Set(blocks.map(({ text }) => text))].filter((text) => this.#env.known.get(text) === undefined && !this.#looking.has(text) && !this.#unknown.has(text)).slice(0, mostKnownAsked);
    if (texts.length === 0) return false;
    for (const text of texts) this.#looking.add(text);
    const found = await background.known(texts);
    texts.forEach((text, at) => {
      this.#looking.delete(text);
      const translated = found[at];
      if (translated) this.#env.known.set(text, translated);
      else this.#unknown.add(text);
    });
    return true;
  }

  /** A block as wanted, where its translation is known. */
  #knownOf(block: Block): Wanted[] {
    if (this.#env.known.get(block.text) === undefined || this.#wanted.has(block.element)) return [];
    const wanted: Wanted = { block, state: 'waiting', isAlone: false, isRetry: false, question: null };
    this.#wanted.set(block.element, wanted);
    return [wanted];
  }

  /** Shows what has come, each at the block that says what was translated. */
  #settle(arrived: readonly Wanted[]): void {
    const shown = arrived.flatMap((wanted) => {
      const { block, isAlone } = wanted;
      const translated = this.#env.known.get(block.text);
      // Word by word in place of what an engine could not do: shown, and worth another try.
      wanted.state = translated ? (translated.insteadOf ? 'failed' : 'shown') : 'needless';
      return translated && this.#wanted.get(block.element) === wanted && block.isCurrent ? [{ block, translated, isAlone }] : [];
    });
    if (shown.length > 0) this.#env.show(shown);
    if (arrived.length > 0) this.#env.changed();
  }

  #cancel(question: Question): void {
    if (this.#questions.delete(question)) void background.cancel(question.scope);
  }
}
