/**
 * Keeps the results of loading by key: one load at a time for each key, the least recently used results dropped beyond
 * `limit`. What fails to load, or is not worth keeping, is dropped, so that the next call tries again.
 */
export class Shelf<Key, Value> {
  readonly #limit: number;
  readonly #load: (key: Key) => Promise<Value>;
  readonly #isWorthKeeping: (value: Value) => boolean;
  readonly #kept = new Map<Key, Promise<Value>>();

  constructor(limit: number, load: (key: Key) => Promise<Value>, isWorthKeeping: (value: Value) => boolean = () => true) {
    this.#limit = limit;
    this.#load = load;
    this.#isWorthKeeping = isWorthKeeping;
  }

  get(key: Key): Promise<Value> {
    const known = this.#kept.get(key);
    if (known) this.#kept.delete(key);
    const value = known ?? this.#load(key);
    this.#kept.set(key, value);
    if (!known) this.#dropIfUseless(key, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) break;
      this.#kept.delete(oldest);
    }
    return value;
  }

  #dropIfUseless(key: Key, value: Promise<Value>): void {
    const drop = (): void => {
      if (this.#kept.get(key) === value) this.#kept.delete(key);
    };
    // One step only, so that whoever awaits the value finds the useless one gone already.
    value.then((loaded) => {
      if (!this.#isWorthKeeping(loaded)) drop();
    }, drop);
  }
}
