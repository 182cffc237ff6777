import type { TokenKind } from './token';

/** The smallest stretch a text is ever cut into: one Han character, or one run that stands or falls as a whole. */
export interface Atom {
  start: number;
  end: number;
  kind: TokenKind;
}

// Stickers are written [doge], [捂脸R]: short, no space or bracket inside.
const sticker = String.raw`\[[\p{Script=Han}A-Za-z0-9_-]{1,12}\]`;
const han = String.raw`[\p{Script=Han}〇々]`;
const number = String.raw`[0-9０-９]+(?:[.,:：][0-9０-９]+)*[%％‰]?`;
const latin = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\p{M}0-9]*(?:['’_-][\p{Script=Latin}\p{Script=Cyrillic}0-9]+)*`;
const pictograph = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Presentation})(?:️|[\u{1F3FB}-\u{1F3FF}])*`;
const emoji = String.raw`[0-9#*]️?⃣|\p{RI}\p{RI}|${pictograph}(?:‍${pictograph})*`;
const kinds = ['sticker', 'emoji', 'word', 'number', 'latin', 'space', 'punctuation', 'other'] as const satisfies TokenKind[];
const atomPattern = new RegExp(
  `(${sticker})|(${emoji})|(${han})|(${number})|(${latin})|(\\s+)|(([\\p{P}\\p{S}])\\8*)|([^])`, 'gu');

/** Cuts a text into atoms that cover it without gaps. Lone surrogates and unknown characters are atoms of their own. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(atomPattern)) {
    const found = kinds.findIndex((_, at) => match[at < 7 ? at + 1 : 9] !== undefined);
    atoms.push({ start: match.index, end: match.index + match[0].length, kind: kinds[found] ?? 'other' });
  }
  return atoms;
}
