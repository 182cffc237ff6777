import PQueue from 'p-queue';
import { failure, success, type Result } from '../result';
import type { EngineText, TranslationEngine } from './engine';
import type { EngineFailure } from './engine-failure';
import { EngineHealth } from './health';

/** One stretch of text on its way through an engine. */
export interface QueuedText {
  text: EngineText;
  from: string | undefined;
  to: string;
  /** Aborts when nobody waits for it any more. */
  signal: AbortSignal;
}

/** `null` where the engine answered, but gave nothing for this text. */
export type QueuedAnswer = Result<string | null, EngineFailure | { code: 'cancelled' | 'cap' }>;

/** A text that is on its way, once however many ask for it. */
interface Job extends Omit<QueuedText, 'signal'> {
  key: string;
  /** Texts that were asked for together stay together. */
  group: number;
  tries: number;
  waiting: Set<(answer: QueuedAnswer) => void>;
  /** Aborted once nobody waits any more. */
  ended: AbortController;
}

/** Counts what is sent. */
export interface Allowance {
  /** Counts characters before they are sent; false where so many more may not be. */
  reserve(characters: number): Promise<boolean>;
  /** For what was not sent after all. */
  giveBack(characters: number): void;
}

/** Groups of at most so many texts are sent together with others; larger ones go by themselves, what was asked for first first. */
const smallGroup = 4;
/** Blocks that come into view together are asked for within this time (ms). */
const gathering = 2;
const mostTries = 3;
/** Longer than this nobody waits before a block (ms): the next engine is asked instead. */
const longestWait = 8_000;

/** Brings texts to one engine: in batches as large as it takes, no faster than it likes, pausing where it asks for a pause. */
export class EngineQueue {
  readonly engine: TranslationEngine;
  readonly health: EngineHealth;
  readonly #allowance: Allowance;
  readonly #running: PQueue;
  readonly #jobs = new Map<string, Job>();
  #waiting: Job[] = [];
  #groups = 0;
  #asked = 0;
  #pauses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: TranslationEngine, allowance: Allowance, health = new EngineHealth()) {
    this.engine = engine;
    this.health = health;
    this.#allowance = allowance;
    const { concurrency, perSecond } = engine.capabilities;
    this.#running = new PQueue({ concurrency, interval: 1000, intervalCap: perSecond });
  }

  /**
   * Translates texts that were asked for together; one answer each, in order, as it comes.
   *
   * @param keepsApart true sends them without others
   */
  translate(texts: readonly QueuedText[], keepsApart = texts.length > smallGroup): Promise<QueuedAnswer>[] {
    const group = keepsApart ? ++this.#groups : 0;
    const answers = texts.map(async (text) => this.#join(text, group));
    // What has company already need not wait for it.
    if (texts.length > 1) this.#ask();
    else this.#timer ??= setTimeout(() => this.#ask(), gathering);
    return answers;
  }

  async #join({ text, from, to, signal }: QueuedText, group: number): Promise<QueuedAnswer> {
    const cancelled = failure({ code: 'cancelled' as const });
    if (signal.aborted) return cancelled;
    const key = JSON.stringify([from, to, text]);
    const known = this.#jobs.get(key);
    const job: Job = known ?? { key, text, from, to, group, tries: 0, waiting: new Set(), ended: new AbortController() };
    if (!known) {
      this.#jobs.set(key, job);
      this.#waiting.push(job);
    }
    return new Promise((answer) => {
      job.waiting.add(answer);
      signal.addEventListener('abort', () => {
        answer(cancelled);
        job.waiting.delete(answer);
        if (job.waiting.size === 0) this.#drop(job);
      }, { once: true });
    });
  }

  #drop(job: Job): void {
    job.ended.abort();
    this.#waiting = this.#waiting.filter((one) => one !== job);
    if (this.#jobs.get(job.key) === job) this.#jobs.delete(job.key);
  }

  #settle(job: Job, answer: QueuedAnswer): void {
    if (this.#jobs.get(job.key) === job) this.#jobs.delete(job.key);
    for (const tell of job.waiting) tell(answer);
    job.waiting.clear();
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#asked > 0) return;
    this.#asked++;
    void this.#running.add(async () => {
      this.#asked--;
      const batch = this.#takeBatch();
      if (this.#waiting.length > 0) this.#ask();
      try {
        if (batch.length > 0) await this.#send(batch);
      } catch {
        // An engine that throws has a fault of its own; nobody is left waiting for it.
        batch.forEach((job) => this.#settle(job, failure({ code: 'bad-response' })));
      }
    });
  }

  #takeBatch(): Job[] {
    const { mostTexts, mostCharacters } = this.engine.capabilities;
    const [first] = this.#waiting;
    if (!first) return [];
    const batch: Job[] = [];
    let characters = 0;
    for (const job of this.#waiting) {
      if (job.from !== first.from || job.to !== first.to || job.group !== first.group) continue;
      if (batch.length >= mostTexts || (batch.length > 0 && characters + job.text.text.length > mostCharacters)) break;
      batch.push(job);
      characters += job.text.text.length;
    }
    this.#waiting = this.#waiting.filter((job) => !batch.includes(job));
    return batch;
  }

  async #send(batch: readonly Job[]): Promise<void> {
    const characters = batch.reduce((sum, { text }) => sum + text.text.length, 0);
    const settleAll = (answer: QueuedAnswer): void => batch.forEach((job) => this.#settle(job, answer));
    if (!(await this.#allowance.reserve(characters))) return settleAll(failure({ code: 'cap' }));
    const trouble = this.health.trouble();
    if (trouble || batch.every(({ ended }) => ended.signal.aborted)) {
      this.#allowance.giveBack(characters);
      return trouble && settleAll(failure(trouble));
    }
    const [first] = batch;
    const told = new Set<Job>();
    const answer = await this.engine.translate(
      { texts: batch.map(({ text }) => text), to: first?.to ?? '', ...(first?.from !== undefined && { from: first.from }) },
      whenAllAborted(batch.map(({ ended }) => ended.signal)),
      (at, text) => {
        const job = batch[at];
        if (!job) return;
        told.add(job);
        this.#settle(job, success(text));
        // Where nobody waits for the others any more, the engine need not go on.
        if (told.size < batch.length) job.ended.abort();
      },
    );
    const open = batch.filter(({ ended }) => !ended.signal.aborted);
    if (answer.ok) {
      this.health.succeeded();
      batch.forEach((job, at) => this.#settle(job, success(answer.value[at] ?? null)));
    } else {
      // Of any other failure nobody knows how much had gone out by then.
      if (answer.error.hint === 'offline') this.#allowance.giveBack(characters);
      if (open.length > 0) this.#failed(open, answer.error);
    }
  }

  /** Tries again where that is likely to help soon; else everything that waits learns of it. */
  #failed(batch: readonly Job[], error: EngineFailure): void {
    const wait = this.#waitBeforeRetry(batch, error);
    if (wait === undefined) {
      this.health.failed(error);
      batch.forEach((job) => this.#settle(job, failure(error)));
      return;
    }
    batch.forEach((job) => job.tries++);
    this.#waiting.unshift(...batch);
    this.#running.pause();
    this.#pauses++;
    setTimeout(() => {
      // Of several that asked for a pause the longest counts.
      if (--this.#pauses === 0) this.#running.start();
      this.#ask();
    }, wait);
  }

  #waitBeforeRetry(batch: readonly Job[], { code, retryAfter, hint }: EngineFailure): number | undefined {
    const tries = Math.max(...batch.map((job) => job.tries));
    const canHelp = code === 'rate-limit' || (code === 'network' && hint !== 'offline' && tries === 0);
    const wait = retryAfter ?? (code === 'network' ? 300 : 1_000) * 2 ** tries;
    return canHelp && hint !== 'captcha' && tries < mostTries - 1 && wait <= longestWait ? wait : undefined;
  }
}

/** Aborts once nobody waits for any of them. */
function whenAllAborted(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  const check = (): void => {
    if (signals.every(({ aborted }) => aborted)) controller.abort();
  };
  for (const signal of signals) signal.addEventListener('abort', check, { once: true });
  check();
  return controller.signal;
}
