/**
 * One list of what several matchers found in a text, from left to right, none over another: what starts first, then
 * what is longest, then what an earlier list has.
 */
export function mergeMatches<Match extends { start: number; end: number }>(lists: readonly (readonly Match[])[]): Match[] {
  const all = lists.flat().toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  for (const match of all) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}
