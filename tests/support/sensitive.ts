import path from 'node:path';
import { foldPairsText } from '../../modules/dictionary/fold-classes.ts';
import { readCedict } from '../../modules/dictionary/sources.ts';
import { readCategories, readWordLists } from '../../modules/sensitive/categories.ts';
import { compileSensitive } from '../../modules/sensitive/compile.ts';
import { SensitiveTopics } from '../../utils/sensitive/sensitive-topics.ts';
import { openFrom } from './open-files.ts';

const folder = path.resolve(import.meta.dirname, '../../public/data/sensitive');

/** The categories that people get, in the order of the rules' numbers. */
export const categoriesShipped = readCategories(folder);

/** The topics that people get, compiled as the build does it. */
export function realSensitiveTopics(): SensitiveTopics {
  const lines = readCedict();
  return new SensitiveTopics(openFrom(compileSensitive(categoriesShipped, readWordLists(folder), lines, foldPairsText(lines))));
}

/** The English title of a category. */
export const titleOf = (id: string): string => categoriesShipped.find((category) => category.id === id)?.title.en ?? '';
