/** What a note for Anki can hold, in the order in which a file has it. */
export const ankiFields = ['Word', 'Traditional', 'Pinyin', 'Meaning', 'Sentence', 'Note', 'Link'] as const;
export type AnkiField = (typeof ankiFields)[number];
