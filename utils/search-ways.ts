/** How a term or a word was found, the best way first. */
export const waysToFind = [
  'spelling', 'start of spelling', 'reading', 'reading in other tones', 'start of reading', 'initials of a term',
  'meaning', 'initials', 'part of spelling', 'word of meaning', 'shortened reading', 'start of a word of meaning',
] as const;

export type FoundBy = (typeof waysToFind)[number];

/** Negative where the first way is the better one. */
export const compareWays = (a: FoundBy, b: FoundBy): number => waysToFind.indexOf(a) - waysToFind.indexOf(b);
