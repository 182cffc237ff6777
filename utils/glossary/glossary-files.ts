import { unitsOf } from '../matching/units';
import type { PackedFile, PackedParts } from '../packed-file';
import type { CompiledTerms } from './compile-terms';

/** The terms of the glossary in their order. */
export interface TermList {
  ids: string[];
  /** Where each chunk of entries starts in their file, in bytes, and where the last one ends. */
  chunkStarts: ArrayLike<number>;
  /** Characters, each followed by the one that stands for it. */
  foldPairs: string;
}

export const packTermList = ({ ids, chunkStarts, foldPairs }: TermList): PackedParts => ({ ids: ids.join('\n'), chunkStarts, foldPairs });

export const readTermList = (file: PackedFile): TermList =>
  ({ ids: file.text('ids').split('\n'), chunkStarts: file.numbers('chunkStarts'), foldPairs: file.text('foldPairs') });

/** What texts are matched with, its tables as units. */
export const packCompiledTerms = ({ set: { forms, conditions, conditionOfForm, foldPairs }, termOfForm, marks }: CompiledTerms): PackedParts =>
  ({ forms: unitsOf(forms), conditions: unitsOf(conditions), conditionOfForm: unitsOf(conditionOfForm), foldPairs, termOfForm: Uint16Array.from(termOfForm), marks });

/** What was packed so; its tables are views on the file. */
export const readCompiledTerms = (file: PackedFile): CompiledTerms => ({
  set: {
    forms: file.units('forms'), conditions: file.units('conditions'), conditionOfForm: file.units('conditionOfForm'), foldPairs: file.text('foldPairs'),
  },
  termOfForm: file.units('termOfForm'),
  marks: file.text('marks'),
});
