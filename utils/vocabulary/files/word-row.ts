import * as v from 'valibot';
import { emptyVocabulary } from '../merge';
import { defaultList, edited, label, meetingId, newWord, wordContent, wordStatuses, type Meeting, type SavedWord, type Vocabulary } from '../saved-word';
import type { ReadVocabulary, RowProblem } from './file-problems';

/** One word as tables and pasted lists tell of it: text alone. What is missing is ''. */
export interface PlainRow {
  kind: string;
  text: string;
  traditional: string;
  pinyin: string;
  meaning: string;
  status: string;
  /** Names, by semicolons. */
  lists: string;
  tags: string;
  note: string;
  sentence: string;
  /** Of the sentence. */
  sentenceTranslation: string;
  url: string;
  saved: string;
}

export const plainFields = ['text', 'traditional', 'pinyin', 'meaning', 'status', 'lists', 'tags', 'note', 'sentence', 'sentenceTranslation', 'url', 'saved', 'kind'] as const satisfies (keyof PlainRow)[];

export const emptyRow = (): PlainRow => ({ kind: '', text: '', traditional: '', pinyin: '', meaning: '', status: '', lists: '', tags: '', note: '', sentence: '', sentenceTranslation: '', url: '', saved: '' });

/** The parts of a field that holds several. */
const partsOf = (field: string): string[] => [...new Set(field.split(/[;；]/u).map((part) => part.trim()).filter(Boolean))];

const longestNote = 5_000;
const contentSchema = v.strictObject(wordContent);
const names = v.pipe(v.array(label), v.maxLength(50));

/**
 * Rows as a vocabulary to merge. A word that is kept already gains lists, tags and places, and a note where it has none;
 * its status, and all that the person wrote, stay.
 *
 * @param current what is kept now
 * @param now time of the import, in ms since 1970
 * @param newId makes the id of a list that is not there yet
 */
export function vocabularyOfRows(rows: readonly PlainRow[], current: Vocabulary, now: number, newId: () => string): ReadVocabulary {
  const known = new Map(current.words.map((word) => [word.key, word]));
  const deletedAt = new Map(current.tombstones.map((tombstone) => [tombstone.key, tombstone.deletedAt]));
  const listIds = new Map(current.lists.map(({ id, name }) => [name, id]));
  const made: Vocabulary = emptyVocabulary();
  const problems: RowProblem[] = [];
  const idOfList = (name: string): string => {
    const id = listIds.get(name) ?? newId();
    if (!listIds.has(name)) made.lists.push({ id, name, changedAt: now });
    listIds.set(name, id);
    return id;
  };

  // Those of a list without times stay in its order.
  rows.forEach((row, at) => {
    const fault = faultOf(row);
    if (fault !== undefined) return void problems.push({ table: '', row: at + 1, field: fault });
    const content = v.parse(contentSchema, contentOf(row));
    const fresh = newWord(content, momentOf(row.saved) ?? Math.max(0, now - rows.length + at));
    const alive = Math.max(now, (deletedAt.get(fresh.key) ?? -1) + 1);
    const base = known.get(fresh.key) ?? { ...fresh, savedAt: deletedAt.has(fresh.key) ? alive : fresh.savedAt };
    const word = edited(base, fieldsOf(row, base, partsOf(row.lists).map(idOfList), !known.has(fresh.key)), alive);
    known.set(word.key, word);
    made.words.push(word);
    const meeting = meetingOf(row, word, alive);
    if (meeting) made.meetings.push(meeting);
  });
  return { vocabulary: { ...made, words: [...new Map(made.words.map((word) => [word.key, word])).values()] }, problems };
}

const contentOf = ({ kind, text, traditional, pinyin, meaning }: PlainRow): unknown => ({
  kind: kind === '' ? 'word' : kind, text: text.trim(), traditional: traditional.trim(), pinyin: pinyin.trim(), meaning: meaning.trim(),
  meaningLanguage: /[a-z]{3}/iu.test(meaning) || !/\p{Script=Han}/u.test(meaning) ? 'en' : 'zh',
});

/** The field that cannot be taken, if any. */
function faultOf(row: PlainRow): string | undefined {
  const read = v.safeParse(contentSchema, contentOf(row));
  if (!read.success) return v.getDotPath(read.issues[0]) ?? 'text';
  if (row.status !== '' && !wordStatuses.some((status) => status === row.status)) return 'status';
  if (!v.is(names, partsOf(row.lists))) return 'lists';
  if (!v.is(names, partsOf(row.tags))) return 'tags';
  if (row.note.length > longestNote) return 'note';
  return row.saved !== '' && momentOf(row.saved) === undefined ? 'saved' : undefined;
}

function momentOf(text: string): number | undefined {
  const at = text === '' ? Number.NaN : Date.parse(text);
  return Number.isFinite(at) && at >= 0 && at < 253_402_300_800_000 ? at : undefined;
}

function fieldsOf(row: PlainRow, base: SavedWord, lists: readonly string[], isNew: boolean): Partial<SavedWord> {
  const status = wordStatuses.find((known) => known === row.status);
  const inLists = isNew && lists.length > 0 ? lists : [...new Set([...base.lists, ...lists])];
  return {
    lists: inLists.length > 0 ? [...inLists] : [defaultList],
    tags: [...new Set([...base.tags, ...partsOf(row.tags)])].slice(0, 50),
    ...(base.note === '' && row.note !== '' && { note: row.note }),
    ...(isNew && status && { status }),
  };
}

function meetingOf({ sentence, sentenceTranslation, url }: PlainRow, word: SavedWord, at: number): Meeting | null {
  const line = sentence.trim().slice(0, 500);
  const start = line.indexOf(word.text);
  if (line === '' || start < 0) return null;
  const address = /^https:\/\/\S{1,490}$/u.test(url) ? url : '';
  return { id: meetingId({ word: word.key, sentence: line, url: address }), word: word.key, sentence: line, start, end: start + word.text.length, translation: sentenceTranslation.trim().slice(0, 2_000), url: address, title: '', at };
}
