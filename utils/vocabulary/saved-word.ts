import * as v from 'valibot';

/** How far a person is with a word; 'known' and 'ignored' words are not reviewed. */
export const wordStatuses = ['new', 'learning', 'known', 'ignored'] as const;
export type WordStatus = (typeof wordStatuses)[number];

/** A dictionary word, a term of the glossary, or any other stretch of text. */
export const wordKinds = ['word', 'term', 'phrase'] as const;
export type WordKind = (typeof wordKinds)[number];

/** The list that words go to unless told otherwise; its name comes from the locales. */
export const defaultList = 'default';

const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const filled = (longest: number) => v.pipe(line(longest), v.check((text) => text.trim() !== ''));
/** Milliseconds since 1970, UTC, up to the year 9999. */
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799_999));

/** What of a word a dictionary or the person says when it is saved. */
export const wordContent = {
  kind: v.picklist(wordKinds),
  /** As it is learnt; Chinese words in simplified characters. */
  text: filled(200),
  /** In traditional characters; '' where that is the same. */
  traditional: line(200),
  /** With tone marks, syllables spaced; '' where there is none. */
  pinyin: line(600),
  meaning: line(2_000),
  meaningLanguage: v.picklist(['en', 'zh']),
};

/** A name of a list or a tag. */
export const label = filled(60);

/** Fields that the person changes, each with its own time of change, so that two devices can each change one. */
export const editableFields = ['status', 'lists', 'tags', 'note'] as const;
export type EditableField = (typeof editableFields)[number];

/** A word of one's own, without what follows from its reviews. */
export const savedWordSchema = v.strictObject({
  /** See `keyOf`. */
  key: filled(210),
  ...wordContent,
  savedAt: moment,
  status: v.picklist(wordStatuses),
  /** Ids of lists. */
  lists: v.pipe(v.array(filled(60)), v.maxLength(50)),
  tags: v.pipe(v.array(label), v.maxLength(50)),
  note: line(5_000),
  /** When each field was last changed; one that is missing holds its first value (see `initialFields`). */
  changed: v.strictObject({ status: v.optional(moment), lists: v.optional(moment), tags: v.optional(moment), note: v.optional(moment) }),
});

/** A place where a word was met. */
export const meetingSchema = v.strictObject({
  /** See `meetingId`. */
  id: filled(800),
  word: filled(210),
  sentence: line(500),
  /** The word in the sentence, `[start, end)` in UTF-16 units. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
  /** Of the sentence, '' where none was shown. */
  translation: line(2_000),
  /** '' where it was no page. */
  url: line(500),
  title: line(300),
  at: moment,
});

/** A list of words; the default one exists even where it is not stored. */
export const listSchema = v.strictObject({ id: filled(60), name: label, changedAt: moment });

/** 1 again, 2 hard, 3 good, 4 easy. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

/** What a card of a review asks. */
export const cardKinds = ['meaning', 'hanzi', 'listening', 'cloze'] as const;
export type CardKind = (typeof cardKinds)[number];

/** One answer in a review, or the taking back of one. Neither is ever changed. */
export const reviewSchema = v.variant('type', [
  v.strictObject({ type: v.literal('answer'), id: filled(60), word: filled(210), at: moment, rating: v.picklist(ratings), card: v.picklist(cardKinds) }),
  v.strictObject({ type: v.literal('retraction'), id: filled(60), word: filled(210), at: moment, retracts: filled(60) }),
]);

/** Says that something was deleted, so that a merge does not bring it back: the key of a word, or `list:` and the id of a list. */
export const tombstoneSchema = v.strictObject({ key: filled(210), deletedAt: moment });

export type SavedWord = v.InferOutput<typeof savedWordSchema>;
export type Meeting = v.InferOutput<typeof meetingSchema>;
export type WordList = v.InferOutput<typeof listSchema>;
export type Review = v.InferOutput<typeof reviewSchema>;
export type Answered = Extract<Review, { type: 'answer' }>;
export type Tombstone = v.InferOutput<typeof tombstoneSchema>;
export type WordContent = Pick<SavedWord, keyof typeof wordContent>;
export type EditableFields = Pick<SavedWord, EditableField>;

/** A meeting before it is known with which word and when. */
export type Met = Omit<Meeting, 'id' | 'word' | 'at'>;

/** A saved word as a card tells of it. */
export interface SavedState {
  key: string;
  status: WordStatus;
  /** In how many places it was met. */
  meetings: number;
  /** Ids of the lists it is in. */
  lists: string[];
  /** Lists beside the default one, by name. */
  named: Pick<WordList, 'id' | 'name'>[];
}

/** All that a person has kept. */
export interface Vocabulary {
  words: SavedWord[];
  meetings: Meeting[];
  lists: WordList[];
  reviews: Review[];
  tombstones: Tombstone[];
}

/** The one key of a word: saved twice, here or on another device, it is the same word. */
export const keyOf = ({ kind, text }: Pick<SavedWord, 'kind' | 'text'>): string => `${kind}:${text.normalize('NFC').trim()}`;

/** The one id of a meeting: the same sentence on the same page is met once. */
export const meetingId = ({ word, sentence, url }: Pick<Meeting, 'word' | 'sentence' | 'url'>): string => [word, sentence, url].join('\n').slice(0, 800);

/** The key under which a deleted list is remembered. */
export const listKey = (id: string): string => `list:${id}`;

/** What the editable fields hold until the person changes them. */
export const initialFields = (): EditableFields => ({ status: 'new', lists: [defaultList], tags: [], note: '' });

/** A word as it is when just saved. */
export const newWord = (content: WordContent, now: number): SavedWord => ({ key: keyOf(content), ...content, savedAt: now, ...initialFields(), changed: {} });

/** The word with some fields changed now; a field that stays the same keeps its time. */
export function edited(word: SavedWord, fields: Partial<EditableFields>, now: number): SavedWord {
  const names = editableFields.filter((name) => fields[name] !== undefined && JSON.stringify(fields[name]) !== JSON.stringify(word[name]));
  const changed = Object.fromEntries(editableFields.flatMap((name) => {
    const at = names.includes(name) ? Math.max(now, (word.changed[name] ?? 0) + 1) : word.changed[name];
    return at === undefined ? [] : [[name, at]];
  }));
  const values = Object.fromEntries(names.map((name) => [name, fields[name]]));
  return { ...word, ...values, changed };
}

/** When a word was last saved or changed. */
export const touchedAt = ({ savedAt, changed }: Pick<SavedWord, 'savedAt' | 'changed'>): number => Math.max(savedAt, ...Object.values(changed).map((at) => at ?? 0));
