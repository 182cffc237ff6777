/** What an editor is for; 'other' for editors that the site has not had so far. */
export const editorKinds = ['comment', 'title', 'body', 'search', 'other'] as const;
export type EditorKind = (typeof editorKinds)[number];

/** Whether an editor takes more than one line. */
export const hasLines = (kind: EditorKind): boolean => kind !== 'title' && kind !== 'search';
