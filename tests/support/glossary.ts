import path from 'node:path';
import { compileGlossary } from '../../modules/glossary/compile.ts';
import { readPacks } from '../../modules/glossary/packs.ts';
import { foldPairsText } from '../../modules/dictionary/fold-classes.ts';
import { readCedict } from '../../modules/dictionary/sources.ts';
import { Glossary } from '../../utils/glossary/glossary.ts';
import { openFrom } from './open-files.ts';

const packs = readPacks(path.resolve(import.meta.dirname, '../../public/data/glossary'));

/** The glossary that people get, read from memory. */
export function realGlossary(): Glossary {
  return new Glossary(openFrom(compileGlossary(packs, foldPairsText(readCedict()))));
}
