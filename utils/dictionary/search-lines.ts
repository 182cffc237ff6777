/** Many short texts in one long one, a line each, to be searched at once: thousands of strings would take ten times as long. */
export class SearchLines {
  readonly #text: string;
  /** Where each line starts, and one more past the end. */
  readonly #starts: Uint32Array;

  /** @param lines ends with a line feed */
  constructor(lines: string, count: number) {
    this.#text = `\n${lines}`;
    this.#starts = new Uint32Array(count + 1);
    for (let line = 0, at = 0; line <= count; line++) {
      this.#starts[line] = at + 1;
      at = this.#text.indexOf('\n', at + 1);
    }
  }

  at(line: number): string {
    return this.#text.slice(this.#starts[line], (this.#starts[line + 1] ?? 0) - 1);
  }

  /**
   * Visits every place of a text within the lines, from the first line to the last.
   *
   * @param visit gets the line, where in it the text stands, and the line's length
   */
  find(wanted: string, visit: (line: number, at: number, length: number) => void): void {
    this.#each(wanted, 0, visit);
  }

  /** Visits the lines that begin with a text, with their length. */
  findStarts(wanted: string, visit: (line: number, length: number) => void): void {
    this.#each(`\n${wanted}`, 1, (line, _, length) => visit(line, length));
  }

  /** The same where the lines are in code unit order. */
  findSortedStarts(wanted: string, visit: (line: number, length: number) => void): void {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    for (let line = low, text = this.at(line); text.startsWith(wanted) && line < this.#starts.length - 1; text = this.at(++line)) visit(line, text.length);
  }

  /** Visits the lines that a pattern matches, which begins with the line feed in front of them. */
  match(pattern: RegExp, visit: (line: number) => void): void {
    let line = 0;
    for (const { index } of this.#text.matchAll(pattern)) {
      line = this.#lineOf(index + 1, line);
      visit(line);
    }
  }

  /** What stands `from` units behind the start of a line, up to `to`. */
  slice(line: number, from: number, to: number): string {
    const start = this.#starts[line] ?? 0;
    return this.#text.slice(start + from, start + to);
  }

  #each(wanted: string, shift: number, visit: (line: number, at: number, length: number) => void): void {
    let line = 0;
    for (let found = this.#text.indexOf(wanted); found >= 0; found = this.#text.indexOf(wanted, found + 1)) {
      const at = found + shift;
      line = this.#lineOf(at, line);
      const start = this.#starts[line] ?? 0;
      visit(line, at - start, (this.#starts[line + 1] ?? 0) - 1 - start);
    }
  }

  /** The line that holds a place, which is no earlier one than `from`. */
  #lineOf(at: number, from: number): number {
    let step = 1;
    let low = from;
    while ((this.#starts[low + step] ?? Infinity) <= at) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, this.#starts.length - 1);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}
