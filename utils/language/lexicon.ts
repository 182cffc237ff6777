/** Words with their cost, for cutting a text. Several lexicons can be asked as one. */
export interface Lexicon {
  /**
   * Visits every word that starts at `start` of a folded text, with its length in UTF-16 units and its cost:
   * the negative logarithm of its probability, in steps of 1 / `costSteps` nats.
   */
  wordsAt(folded: string, start: number, visit: (length: number, cost: number) => void): void;
}

/** Steps a nat: a byte holds the whole range of the frequency list. */
export const costSteps = 14;

/** Asks several lexicons at once, such as the dictionary and the glossary. */
export const combineLexicons = (...lexicons: Lexicon[]): Lexicon => ({
  wordsAt(folded, start, visit) {
    for (const lexicon of lexicons) lexicon.wordsAt(folded, start, visit);
  },
});
