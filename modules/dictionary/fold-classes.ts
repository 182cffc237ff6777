import type { CedictLine } from '../../utils/dictionary/cedict';

/**
 * Characters that stand for each other in simplified and traditional spelling ({发, 發, 髮}, {着, 著}) as classes, each
 * with one representative: the simplified character that most entries use.
 *
 * @returns [character, representative] as UTF-16 units, representatives themselves left out, in code unit order
 */
export function foldPairsOf(lines: readonly CedictLine[]): [number, number][] {
  const parent = new Map<number, number>();
  const find = (unit: number): number => {
    let root = unit;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  const uses = new Map<number, number>();
  for (const { simplified, traditional } of lines) {
    if (simplified.length !== traditional.length) continue;
    for (let at = 0; at < simplified.length; at++) {
      const unit = simplified.charCodeAt(at);
      const other = traditional.charCodeAt(at);
      if (isSurrogate(unit) || isSurrogate(other)) continue;
      uses.set(unit, (uses.get(unit) ?? 0) + 1);
      if (unit !== other) parent.set(find(other), find(unit));
    }
  }
  const classes = new Map<number, Set<number>>();
  for (const unit of [...parent.keys(), ...parent.values()]) {
    const root = find(unit);
    classes.set(root, (classes.get(root) ?? new Set([root])).add(unit));
  }
  const pairs: [number, number][] = [];
  for (const members of classes.values()) {
    const byUse = [...members].toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b);
    const [representative, ...others] = byUse;
    if (representative !== undefined) for (const unit of others) pairs.push([unit, representative]);
  }
  return pairs.toSorted(([a], [b]) => a - b);
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** The same as one text: characters, each followed by its representative. */
export const foldPairsText = (lines: readonly CedictLine[]): string => foldPairsOf(lines).map((pair) => String.fromCharCode(...pair)).join('');
