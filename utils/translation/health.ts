import type { EngineFailure } from './engine-failure';

const second = 1000;
const hour = 3_600 * second;
/** How long an engine is left alone after a failure, times two with every further one: first, at most. */
const pauses: Partial<Record<EngineFailure['code'], readonly [number, number]>> = {
  auth: [600 * second, hour],
  quota: [hour, hour],
  'rate-limit': [5 * second, 600 * second],
  network: [second, 30 * second],
  timeout: [5 * second, 120 * second],
};

/** How an engine has fared lately: after failures it is left alone for a while, so that texts go to the next one at once. */
export class EngineHealth {
  readonly #now: () => number;
  #failures = 0;
  #until = 0;
  #last: EngineFailure | undefined;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Why it is left alone now, and for how many milliseconds more; `undefined` where it may be asked. */
  trouble(): EngineFailure | undefined {
    const left = this.#until - this.#now();
    return this.#last && left > 0 ? { ...this.#last, retryAfter: left } : undefined;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#until = 0;
    this.#last = undefined;
  }

  /** Lets it be asked at once because the person wants it; what it did before still counts if it fails again. */
  forgive(): void {
    this.#until = 0;
  }

  failed(failure: EngineFailure): void {
    const pause = pauses[failure.code];
    // A device that is off the network is no fault of the engine; it may be back at any moment.
    if (!pause || failure.hint === 'offline') return;
    const [first, most] = pause;
    this.#last = failure;
    this.#until = this.#now() + (failure.retryAfter ?? Math.min(first * 2 ** this.#failures, most));
    this.#failures++;
  }
}
