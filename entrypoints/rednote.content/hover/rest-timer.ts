/** A pointer that has not moved for this long (ms) rests. */
const restTime = 60;
/** A pointer that has crept over one word for this long (ms) is taken to rest on it. */
const creepTime = 160;

/**
 * Tells when the pointer has come to rest on a word: the word is marked at once, but a card that opened under every word
 * on the way would cover what the pointer is on its way to.
 */
export class RestTimer {
  readonly #onRest: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #creep: ReturnType<typeof setTimeout> | undefined;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  get isRunning(): boolean {
    return this.#rest !== undefined;
  }

  /** The pointer has met a word. */
  start(): void {
    this.stop();
    this.#rest = setTimeout(() => this.#end(), restTime);
    this.#creep = setTimeout(() => this.#end(), creepTime);
  }

  /** The pointer has moved on. */
  moved(): void {
    if (!this.isRunning) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#end(), restTime);
  }

  stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#creep);
    this.#rest = undefined;
  }

  #end(): void {
    this.stop();
    this.#onRest();
  }
}
