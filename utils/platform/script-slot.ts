interface Slot<Part> {
  part: Part | null;
  waiting: ((part: Part) => void)[];
}

/**
 * One value that a content script provides and another one waits for: all scripts of the extension in a page live in one
 * isolated world. Made by both of them, under the same name.
 */
export class ScriptSlot<Part extends { remove(): void }> {
  readonly #slot: Slot<Part>;

  constructor(name: string) {
    const key = Symbol.for(`rednote-companion.${name}`);
    const world: typeof globalThis & { [key]?: Slot<Part> } = globalThis;
    this.#slot = world[key] ??= { part: null, waiting: [] };
  }

  get ready(): Part | null {
    return this.#slot.part;
  }

  /** Resolves once the other script runs. */
  whenReady(): Promise<Part> {
    const { part, waiting } = this.#slot;
    return part ? Promise.resolve(part) : new Promise((resolve) => waiting.push(resolve));
  }

  /** Called once by the script that comes later. */
  provide(part: Part): void {
    this.#slot.part = part;
    for (const resolve of this.#slot.waiting.splice(0)) resolve(part);
  }

  /** Forgets it, so that a newer copy can take its place. */
  withdraw(): void {
    this.#slot.part?.remove();
    this.#slot.part = null;
  }
}
