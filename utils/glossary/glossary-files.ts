import { unitsOf } from '../matching/units';
import type { PackedFile, PackedParts } from '../packed-file';
import type { CompiledTerms } from './compile-terms';

/** The terms of the glossary in their order. */
export interface TermList {
  ids: string[];
  /** How each is mostly spelled. */
  names: string[];
  /** Where the entry of each starts in the file of entries, in bytes, and where the last one ends. */
  starts: ArrayLike<number>;
  /** Characters, each followed by the one that stands for it. */
  foldPairs: string;
}

export const packTermList = ({ ids, names, starts, foldPairs }: TermList): PackedParts => ({ ids: ids.join('\n'), names: names.join('\n'), starts, foldPairs });

export const readTermList = (file: PackedFile): TermList =>
  ({ ids: file.text('ids').split('\n'), names: file.text('names').split('\n'), starts: file.numbers('starts'), foldPairs: file.text('foldPairs') });

export const packCompiledTerms = ({ set: { forms, conditions, conditionOfForm, foldPairs }, termOfForm, marks }: CompiledTerms): PackedParts =>
  ({ forms: unitsOf(forms), conditions: unitsOf(conditions), conditionOfForm: unitsOf(conditionOfForm), foldPairs, termOfForm: Uint16Array.from(termOfForm), marks });

export const readCompiledTerms = (file: PackedFile): CompiledTerms => ({
  set: {
    forms: file.units('forms'), conditions: file.units('conditions'), conditionOfForm: file.units('conditionOfForm'), foldPairs: file.text('foldPairs'),
  },
  termOfForm: file.units('termOfForm'),
  marks: file.text('marks'),
});
