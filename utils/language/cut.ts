import { hasHan } from './han';
import type { Token } from './token';

/**
 * How a block is cut, small enough to be kept for all blocks of a page: one UTF-16 unit for each token, from left to
 * right, that tells its length and what is explained when it is pointed at.
 */
export type Cut = string;

/** A stretch of a block: `[start, end)` in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** What is explained of a stretch: nothing, a word or what else has a meaning of its own, a term of the glossary. */
const explained = ['nothing', 'word', 'term'] as const;

/** One of the stretches that a block is cut into. */
export interface Piece extends Stretch {
  explained: (typeof explained)[number];
}

/** Bits that tell what is explained; those above tell the length. */
const bits = 2;

/** @param tokens all of `text`, without gaps */
export const writeCut = (text: string, tokens: readonly Token[]): Cut =>
  tokens.map((token) => String.fromCharCode(((token.end - token.start) << bits) | explained.indexOf(explainedOf(text, token)))).join('');

function explainedOf(text: string, { kind, start, end }: Token): Piece['explained'] {
  if (kind === 'term') return kind;
  return kind === 'topic' || kind === 'quantity' || (kind === 'word' && hasHan(text.slice(start, end))) ? 'word' : 'nothing';
}

/** All stretches of a block, from left to right. */
export function cutPieces(cut: Cut): Piece[] {
  let end = 0;
  return Array.from(cut, (unit) => {
    const code = unit.charCodeAt(0);
    const start = end;
    end += code >> bits;
    return { start, end, explained: explained[code & 3] ?? 'nothing' };
  });
}

/** The stretches of a block that are explained. */
export const explainedIn = (cut: Cut): Stretch[] => cutPieces(cut).filter((piece) => piece.explained !== 'nothing');
