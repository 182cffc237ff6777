/** A draft without the tags at its end, and these as they were written. */
export interface DraftParts {
  body: string;
  /** '' where there are none. */
  tags: string;
  /** Whether the tags stand on a line of their own. */
  onOwnLine: boolean;
}

const tagsAtEnd = /(?:^|\s)\s*((?:[#＃][^\s#＃]+\s*)+)$/u;

/** Takes tags off the end of a draft: they are not to be translated. Tags within a sentence are part of it. */
export function draftParts(draft: string): DraftParts {
  const text = draft.trim();
  const found = tagsAtEnd.exec(text);
  if (!found) return { body: text, tags: '', onOwnLine: false };
  const gap = text.slice(0, text.length - (found[1] ?? '').length);
  return { body: gap.trim(), tags: (found[1] ?? '').trim(), onOwnLine: /\n\s*$/u.test(gap) };
}
