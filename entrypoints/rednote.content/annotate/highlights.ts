/** Names of our marks in `CSS.highlights`; their looks stand in `page-style.content`. */
export type HighlightName = 'rnc-word';

/** Marks stretches of the page without touching its DOM; no ranges removes the mark. */
export function setHighlight(name: HighlightName, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
