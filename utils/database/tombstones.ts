import type { Tombstone } from '../vocabulary/saved-word';
import { database, type TombstoneRow } from './database';

/** For so long (ms) what was deleted can be brought back; then it is really gone. */
const keptFor = 3_600_000;

/** What was deleted, and when. */
export const tombstones = {
  get: (key: string): Promise<TombstoneRow | undefined> => database.tombstones.get(key),
  getMany: async (keys: readonly string[]): Promise<TombstoneRow[]> => (await database.tombstones.bulkGet([...keys])).filter((row) => row !== undefined),
  put: (rows: readonly TombstoneRow[]): Promise<unknown> => database.tombstones.bulkPut([...rows]),
  delete: (keys: readonly string[]): Promise<void> => database.tombstones.bulkDelete([...keys]),
  all: async (): Promise<Tombstone[]> => (await database.tombstones.toArray()).map(({ key, deletedAt }) => ({ key, deletedAt })),
  /** Lets go of what can no longer be brought back. */
  forgetRemoved: (now: number): Promise<unknown> => database.tombstones
    .filter(({ removed, deletedAt }) => removed !== undefined && Math.abs(now - deletedAt) > keptFor)
    .modify((row) => {
      delete row.removed;
    }),
};
