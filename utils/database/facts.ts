import { database } from './database';

/** `list-for-new-words` holds the id of a list. */
type FactName = 'backed-up-at' | 'list-for-new-words';

/** Facts about the database itself. */
export const facts = {
  get: async (name: FactName): Promise<number | string | undefined> => (await database.facts.get(name))?.value,
  set: (name: FactName, value: number | string): Promise<unknown> => database.facts.put({ name, value }),
};
