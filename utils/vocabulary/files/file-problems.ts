import type { Vocabulary } from '../saved-word';

/** A row that is left out of an import: its table or '' for a file with one, its number counted from 1, and the field at fault. */
export interface RowProblem {
  table: string;
  row: number;
  field: string;
}

/** Why a file is not read at all; each code has words in the locales. */
export interface FileRefusal {
  code: 'too-large' | 'too-many' | 'not-text' | 'not-json' | 'foreign' | 'newer' | 'empty' | 'not-a-table' | 'unreadable';
}

/** What a file holds, without the rows at fault. */
export interface ReadVocabulary {
  vocabulary: Vocabulary;
  problems: RowProblem[];
}
