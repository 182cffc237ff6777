/** What is under way, by the scope that it is cancelled with. A scope is known for as long as something in it is under way. */
export class Scopes {
  readonly #running = new Map<string, Set<AbortController>>();

  /** Runs `work` with a signal that aborts when the scope is cancelled. */
  async run<Value>(scope: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const controller = new AbortController();
    const running = this.#running.get(scope) ?? new Set();
    this.#running.set(scope, running.add(controller));
    try {
      return await work(controller.signal);
    } finally {
      running.delete(controller);
      if (running.size === 0 && this.#running.get(scope) === running) this.#running.delete(scope);
    }
  }

  /** Cancels a scope; false where nothing of it was under way. */
  cancel(scope: string): boolean {
    const running = this.#running.get(scope);
    this.#running.delete(scope);
    for (const controller of running ?? []) controller.abort();
    return running !== undefined;
  }

  /** Cancels every scope whose name begins so. */
  cancelAll(start: string): void {
    for (const scope of this.#running.keys()) if (scope.startsWith(start)) this.cancel(scope);
  }
}
