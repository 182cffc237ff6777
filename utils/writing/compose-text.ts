import type { DraftParts } from './draft-parts';
import { hasLines, type EditorKind } from './editor-kind';

/** What goes into an editor: the translation, and the person's own words below it where both languages are wanted; tags stay last. */
export function composeText({ body, tags, onOwnLine }: DraftParts, translation: string, isBilingual: boolean, kind: EditorKind): string {
  const told = translation.trim();
  const words = isBilingual && body !== '' && body !== told ? [told, body] : [told];
  if (!hasLines(kind)) return [...words, tags].filter(Boolean).join(' ').replace(/\s*\n\s*/gu, ' ');
  const text = words.join(words.some((one) => one.includes('\n')) ? '\n\n' : '\n');
  if (tags === '') return text;
  return [text, tags].filter(Boolean).join(isBilingual || onOwnLine ? '\n' : ' ');
}
