import { SearchLines } from './search-lines';
import { initialLines, plainLines, tonedLines } from './search-text';

/** Readings that begin with one letter, in three forms, line by line the same ones: 'zhong4 cao3', 'zhongcao', 'zc'. */
export interface ReadingLines {
  toned: SearchLines;
  plain: SearchLines;
  initials: SearchLines;
  /** The ordinal of the headword that is read so. */
  ordinal(line: number): number;
  /** Whether the headword is mostly read otherwise. */
  isRarer(line: number): boolean;
}

interface Gathered {
  toned: string;
  /** Ordinals, doubled; one more for a reading that is not the first of its headword. */
  headwords: number[];
}

/** Gathers readings by their first letter: whatever is typed, the others need not be looked through. */
export class ReadingLinesBuilder {
  readonly #gathered = new Map<string, Gathered>();

  /** @param readings numbered readings of headwords in order, each headword's likeliest first */
  add(readings: readonly { reading: string; ordinal: number; isRarer: boolean }[]): void {
    for (const [letter, same] of Map.groupBy(readings, ({ reading }) => reading.charAt(0).toLowerCase())) {
      const gathered = this.#gathered.get(letter) ?? { toned: '', headwords: [] };
      gathered.toned += tonedLines(same.map(({ reading }) => reading));
      for (const { ordinal, isRarer } of same) gathered.headwords.push(ordinal * 2 + (isRarer ? 1 : 0));
      this.#gathered.set(letter, gathered);
    }
  }

  /** The lines by letter. */
  async build(pause: () => Promise<void>): Promise<ReadonlyMap<string, ReadingLines>> {
    const built = new Map<string, ReadingLines>();
    for (const [letter, { toned, headwords }] of this.#gathered) {
      await pause();
      const known = Uint32Array.from(headwords);
      const lines = (text: string): SearchLines => new SearchLines(text, known.length);
      built.set(letter, {
        toned: lines(toned),
        plain: lines(plainLines(toned)),
        initials: lines(initialLines(toned)),
        ordinal: (line) => (known[line] ?? 0) >> 1,
        isRarer: (line) => (known[line] ?? 0) % 2 === 1,
      });
    }
    return built;
  }
}
