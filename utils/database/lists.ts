import type { WordList } from '../vocabulary/saved-word';
import { database } from './database';

/** Lists of words, without the default one. */
export const lists = {
  all: (): Promise<WordList[]> => database.lists.toArray(),
  put: (list: WordList): Promise<unknown> => database.lists.put(list),
  delete: (id: string): Promise<void> => database.lists.delete(id),
};
