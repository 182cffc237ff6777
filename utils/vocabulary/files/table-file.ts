import Papa from 'papaparse';
import { failure, success, type Result } from '../../result';
import { defaultList, type Meeting, type SavedWord, type Vocabulary } from '../saved-word';
import type { FileRefusal } from './file-problems';
import { latestMeetings } from './latest-meetings';
import { emptyRow, plainFields, type PlainRow } from './word-row';

export type Separator = ',' | '\t';

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front, and loses it when read again. */
const formula = /^[=+\-@\t\r]/u;
const neutralised = /^'(?=[=+\-@\t\r])/u;

/** Words as a table with a line of names on top; each with the place where it was met last. */
export function writeTable({ words, meetings, lists }: Vocabulary, separator: Separator): string {
  const latest = latestMeetings(meetings);
  const nameOf = new Map(lists.map(({ id, name }) => [id, name]));
  const rows = words.map((word) => plainFields.map((field) => safeCell(plainRow(word, latest.get(word.key), nameOf)[field])));
  return `${Papa.unparse({ fields: [...plainFields], data: rows }, { delimiter: separator, newline: '\n' })}\n`;
}

const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

function plainRow(word: SavedWord, meeting: Meeting | undefined, nameOf: ReadonlyMap<string, string>): PlainRow {
  const { kind, text, traditional, pinyin, meaning, status, tags, note, savedAt } = word;
  return {
    kind, text, traditional, pinyin, meaning, status, note, tags: tags.join('; '),
    lists: word.lists.filter((id) => id !== defaultList).map((id) => nameOf.get(id) ?? '').filter(Boolean).join('; '),
    sentence: meeting?.sentence ?? '', sentenceTranslation: meeting?.translation ?? '', url: meeting?.url ?? '', saved: new Date(savedAt).toISOString(),
  };
}

/** Other names that columns go by. */
const otherNames: Record<string, keyof PlainRow> = {
  word: 'text', hanzi: 'text', chinese: 'text', simplified: 'text', front: 'text', 词: 'text', 单词: 'text', 生词: 'text', 生詞: 'text',
  reading: 'pinyin', 拼音: 'pinyin', definition: 'meaning', english: 'meaning', translation: 'meaning', back: 'meaning', 释义: 'meaning', 意思: 'meaning', 釋義: 'meaning',
  list: 'lists', tag: 'tags', notes: 'note', 笔记: 'note', 筆記: 'note', example: 'sentence', 例句: 'sentence', link: 'url',
};

/** Reads a table; its first line may name the columns, else they are taken as word, pinyin, meaning. */
export function readTable(text: string, separator: Separator): Result<PlainRow[], FileRefusal> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: separator, skipEmptyLines: 'greedy' });
  const [first = [], ...rest] = data;
  const named = first.map(columnOf);
  const hasNames = named.includes('text');
  const columns = hasNames ? named : first.length > 2 ? (['text', 'pinyin', 'meaning'] as const) : (['text', 'meaning'] as const);
  const rows = (hasNames ? rest : data).map((cells) => rowOf(cells, columns));
  if (rows.length === 0) return failure({ code: 'empty' });
  return rows.some(({ text: word }) => /\p{L}/u.test(word)) ? success(rows) : failure({ code: 'not-a-table' });
}

function columnOf(name: string): keyof PlainRow | undefined {
  const wanted = name.trim().toLowerCase();
  const other = Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : undefined;
  return plainFields.find((field) => field.toLowerCase() === wanted) ?? other;
}

function rowOf(cells: readonly string[], columns: readonly (keyof PlainRow | undefined)[]): PlainRow {
  const row = emptyRow();
  columns.forEach((column, at) => {
    if (column !== undefined) row[column] = (cells[at] ?? '').replace(neutralised, '');
  });
  return row;
}
