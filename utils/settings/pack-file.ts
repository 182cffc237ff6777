import { packSchema, type GlossaryPack } from '../glossary/pack-schema';
import { createNormaliser } from '../matching/normalise';
import type { Result } from '../result';
import { readCheckedFile, type FileRefusal, type Unique } from './checked-file';

/** Reads the text of a file as a pack in the form of the shipped ones; nothing but a pack without fault is taken. */
export const readPackFile = (text: string): Result<GlossaryPack, FileRefusal> => readCheckedFile(text, packSchema, idsAndForms);

function idsAndForms({ entries }: GlossaryPack): Unique[] {
  const normalise = createNormaliser('');
  return entries.flatMap((entry, at): Unique[] => [
    { key: entry.id, path: ['entries', at, 'id'], fault: 'id-twice' },
    ...entry.forms.map((form, place): Unique => ({ key: normalise(form).text, path: ['entries', at, 'forms', place], fault: 'form-twice' })),
  ]);
}
