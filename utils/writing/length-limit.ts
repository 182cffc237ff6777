import type { EditorKind } from './editor-kind';

/** How much an editor takes, in the site's own way of counting. */
export interface LengthLimit {
  most: number;
  count(text: string): number;
}

/**
 * A title's length: a UTF-16 unit counts one, in ASCII half of it; so an emoji counts two. Public code that posts there
 * counts so, and titles counted otherwise were refused.
 */
export function titleLength(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at++) halves += text.charCodeAt(at) > 127 ? 2 : 1;
  return Math.ceil(halves / 2);
}

const limits: Partial<Record<EditorKind, LengthLimit>> = {
  title: { most: 20, count: titleLength },
  body: { most: 1_000, count: (text) => text.length },
};

/** The limit of an editor; `null` where none is known. */
export const lengthLimit = (kind: EditorKind): LengthLimit | null => limits[kind] ?? null;
