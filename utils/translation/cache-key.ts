import type { TranslationEngine } from './engine';
import type { TermHelp } from './term-help';

/** Counts up where texts are prepared or read in another way, so that older translations are not taken. */
const preparation = 1;

/** What a translation depends on, as one hashed key: nothing of the text can be read from it. */
export async function cacheKey(
  text: string, from: string | undefined, to: string, { id, version }: Pick<TranslationEngine, 'id' | 'version'>, terms: readonly TermHelp[],
): Promise<string> {
  const helped = terms.map(({ term, plain, meaning }) => [term, plain, meaning]);
  const bytes = new TextEncoder().encode(JSON.stringify([preparation, id, version, from ?? '', to, helped, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  // 160 bits are plenty to tell a few thousand texts apart.
  return btoa(String.fromCharCode(...digest.subarray(0, 20)));
}
