/** Names of our marks in `CSS.highlights`; their looks stand in `page-style.content`. */
export type HighlightName = 'rnc-word' | 'rnc-slang' | `rnc-sensitive-${1 | 2 | 3}` | 'rnc-support' | `rnc-vocabulary${'' | '-new' | '-learning'}`;

/** Marks stretches of the page without touching its DOM; no ranges removes the mark. */
export function setHighlight(name: HighlightName, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Marks of one name that come and go one by one. */
export class HighlightLayer {
  readonly #name: HighlightName;
  readonly #highlight = new Highlight();

  constructor(name: HighlightName) {
    this.#name = name;
  }

  add(ranges: readonly AbstractRange[]): void {
    for (const range of ranges) this.#highlight.add(range);
    if (this.#highlight.size > 0 && CSS.highlights.get(this.#name) !== this.#highlight) CSS.highlights.set(this.#name, this.#highlight);
  }

  delete(ranges: readonly AbstractRange[]): void {
    for (const range of ranges) this.#highlight.delete(range);
    if (this.#highlight.size === 0) this.clear();
  }

  clear(): void {
    this.#highlight.clear();
    if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
  }
}
