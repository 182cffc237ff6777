/**
 * Of pairs of characters (each followed by its representative) those that lead to a character of `text`; all others make
 * no difference to what is looked for in it.
 */
export function pairsLeadingTo(text: string, foldPairs: string): string {
  const used = new Set(text);
  let pairs = '';
  for (let at = 0; at + 1 < foldPairs.length; at += 2) if (used.has(foldPairs.charAt(at + 1))) pairs += foldPairs.slice(at, at + 2);
  return pairs;
}
