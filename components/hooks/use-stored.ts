import { useLiveQuery } from 'dexie-react-hooks';
import type { DependencyList } from 'react';

/**
 * What a database answers, live: `undefined` until it does, and where it cannot be read. A query that failed while a page is
 * drawn would take all of the page with it.
 */
export const useStored = <Value>(read: () => Promise<Value>, dependencies: DependencyList = []): Value | undefined =>
  useLiveQuery(async () => {
    try {
      return await read();
    } catch {
      return undefined;
    }
  }, [...dependencies]);
