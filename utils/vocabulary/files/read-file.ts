import { failure, success, type Result } from '../../result';
import { readBackup } from './backup-file';
import type { FileRefusal, ReadVocabulary } from './file-problems';
import { readPastedWords } from './pasted-words';
import { readTable } from './table-file';
import type { PlainRow } from './word-row';

/** Rows; each of them is looked up in the dictionary. */
const mostRows = 50_000;

/** What a file or a pasted text holds: a whole vocabulary, or rows of words. */
export type FileContent = { kind: 'backup'; read: ReadVocabulary } | { kind: 'rows'; rows: PlainRow[] };

/** Lines that Anki puts on top of its files. */
const ankiHead = /^#(?:separator|html|tags|columns|notetype|deck|guid)\b.*(?:\r?\n|$)/gmu;

/**
 * Reads a file by what is in it; `name` only tells tables from plain lists.
 *
 * @param name '' for pasted text
 */
export function readVocabularyFile(name: string, text: string): Result<FileContent, FileRefusal> {
  if (text.includes('\0')) return failure({ code: 'not-text' });
  if (text.trim() === '') return failure({ code: 'empty' });
  if (/^\s*[{[]/u.test(text) || /\.json$/iu.test(name)) {
    const read = readBackup(text);
    return read.ok ? success({ kind: 'backup', read: read.value }) : read;
  }
  const ending = /\.(csv|tsv)$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) {
    const rows = readPastedWords(text);
    return rows.length > 0 ? asRows(rows) : failure({ code: 'empty' });
  }
  const table = readTable(text.replace(ankiHead, ''), ending === 'csv' ? ',' : '\t');
  return table.ok ? asRows(table.value) : table;
}

const asRows = (rows: PlainRow[]): Result<FileContent, FileRefusal> => (rows.length > mostRows ? failure({ code: 'too-many' }) : success({ kind: 'rows', rows }));
