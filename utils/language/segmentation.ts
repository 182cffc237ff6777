import { atomsOf, type Atom } from './atoms';
import { joinTokens } from './joining';
import { costSteps, type Lexicon } from './lexicon';
import type { ScriptFold } from './script-fold';
import type { Token } from './token';

/** A single character that no lexicon knows: dearer than any word of the frequency list. */
const unknownCost = 20 * costSteps;
/** A run of Latin letters or digits: dear enough that T恤 and AA制 stay whole. */
const runCost = 10 * costSteps;

/**
 * Cuts a block of text into words along the most probable path over the words of `lexicon` (Viterbi over unigram
 * costs), then joins what readers take for one word: numerals, doubled verbs, runs of laughter.
 * Runs in time linear in the length of the text. Offsets are UTF-16 units.
 *
 * @param options.join false leaves out the joining, for the parts of one word
 */
export function segmentBlock(text: string, lexicon: Lexicon, fold: ScriptFold, options: { join: boolean } = { join: true }): Token[] {
  const tokens = cheapestPath(atomsOf(text), fold(text), lexicon);
  return options.join ? joinTokens(text, tokens) : tokens;
}

function cheapestPath(atoms: readonly Atom[], folded: string, lexicon: Lexicon): Token[] {
  const atomEndingAt = new Int32Array(folded.length + 1).fill(-1);
  atoms.forEach((atom, at) => {
    atomEndingAt[atom.end] = at;
  });
  const costs = new Float64Array(atoms.length + 1).fill(Infinity);
  const previous = new Int32Array(atoms.length + 1);
  costs[0] = 0;
  atoms.forEach((atom, from) => {
    const soFar = costs[from] ?? Infinity;
    const offer = (to: number, cost: number): void => {
      if (soFar + cost >= (costs[to] ?? Infinity)) return;
      costs[to] = soFar + cost;
      previous[to] = from;
    };
    offer(from + 1, atom.kind === 'word' ? unknownCost : runCost);
    if (!canStartWord(atom)) return;
    lexicon.wordsAt(folded, atom.start, (length, cost) => {
      const last = atomEndingAt[atom.start + length] ?? -1;
      if (last > from || (last === from && atom.kind === 'word')) offer(last + 1, cost);
    });
  });
  return readBack(atoms, previous);
}

const canStartWord = (atom: Atom): boolean => atom.kind === 'word' || atom.kind === 'latin' || atom.kind === 'number';

function readBack(atoms: readonly Atom[], previous: Int32Array): Token[] {
  const tokens: Token[] = [];
  for (let to = atoms.length; to > 0; to = previous[to] ?? 0) {
    const first = atoms[previous[to] ?? 0];
    const last = atoms[to - 1];
    if (first && last) tokens.push({ start: first.start, end: last.end, kind: first === last ? first.kind : 'word' });
  }
  return tokens.toReversed();
}
