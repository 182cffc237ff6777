/** As much of a draft as is looked through at once (UTF-16 units). */
const longestExcerpt = 2_000;

/** The part of a draft around the caret; all of it where it is short enough. */
export function excerptAround(text: string, caret: number): string {
  const start = Math.max(0, Math.min(caret - longestExcerpt / 2, text.length - longestExcerpt));
  return text.slice(start, start + longestExcerpt);
}
