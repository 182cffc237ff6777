import { defaultList, type WordList } from '../vocabulary/saved-word';
import { database } from './database';
import { facts } from './facts';

/** Lists of words, without the default one. */
export const lists = {
  all: (): Promise<WordList[]> => database.lists.toArray(),
  get: (id: string): Promise<WordList | undefined> => database.lists.get(id),
  /** Ids of all lists, the default one among them. */
  ids: async (): Promise<ReadonlySet<string>> => new Set([defaultList, ...(await database.lists.toCollection().primaryKeys())]),
  put: (list: WordList): Promise<unknown> => database.lists.put(list),
  delete: (id: string): Promise<void> => database.lists.delete(id),
  /** The id of the list that words go to when they are saved: the one chosen on this device for as long as it is there. */
  async forNewWords(): Promise<string> {
    const id = await facts.get('list-for-new-words');
    return typeof id === 'string' && (await lists.get(id)) ? id : defaultList;
  },
};
