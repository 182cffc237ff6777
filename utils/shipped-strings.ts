/** Files of texts as they are shipped, and the files of `locales/<language>` that each holds. */
export const shippedStrings = {
  /** What is shown in RedNote's pages. */
  content: ['content'],
  /** What only the extension's own pages show. */
  pages: ['pages', 'vocabulary', 'welcome'],
} as const;

/** Names of files of texts as they are shipped. */
export type ShippedStrings = keyof typeof shippedStrings;
