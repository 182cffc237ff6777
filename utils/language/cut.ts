import { hasHan } from './han';
import type { Token } from './token';

/**
 * How a block is cut, small enough to be kept for all blocks of a page: one UTF-16 unit for each token, from left to
 * right, that tells its length and whether it is explained when pointed at.
 */
export type Cut = string;

/** A stretch of a block: `[start, end)` in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** @param tokens all of `text`, without gaps */
export const writeCut = (text: string, tokens: readonly Token[]): Cut =>
  tokens.map((token) => String.fromCharCode((token.end - token.start) * 2 + Number(isExplained(text, token)))).join('');

const isExplained = (text: string, { kind, start, end }: Token): boolean =>
  kind === 'term' || kind === 'topic' || kind === 'quantity' || (kind === 'word' && hasHan(text.slice(start, end)));

/** The stretches of a block that are explained: its Chinese words, and what else has a meaning of its own. */
export function explainedIn(cut: Cut): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < cut.length; at++) {
    const unit = cut.charCodeAt(at);
    const end = start + (unit >> 1);
    if (unit & 1) found.push({ start, end });
    start = end;
  }
  return found;
}
