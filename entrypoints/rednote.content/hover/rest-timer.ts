/** A pointer that has crept over one word for so much longer than a rest (ms) is taken to rest on it. */
const creepTime = 100;

/**
 * Tells when the pointer has come to rest on a word: the word is marked at once, but a card that opened under every word
 * on the way would cover what the pointer is on its way to.
 */
export class RestTimer {
  readonly #restTime: () => number;
  readonly #onRest: () => void;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #creep: ReturnType<typeof setTimeout> | undefined;

  /** @param restTime how long (ms) a pointer that rests has not moved */
  constructor(restTime: () => number, onRest: () => void) {
    this.#restTime = restTime;
    this.#onRest = onRest;
  }

  get isRunning(): boolean {
    return this.#rest !== undefined;
  }

  /** The pointer has met a word. */
  start(): void {
    this.stop();
    this.#rest = setTimeout(() => this.#end(), this.#restTime());
    this.#creep = setTimeout(() => this.#end(), this.#restTime() + creepTime);
  }

  /** The pointer has moved on. */
  moved(): void {
    if (!this.isRunning) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#end(), this.#restTime());
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
