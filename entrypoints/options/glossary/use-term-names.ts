import { useEffect, useState } from 'react';
import { readOwnPacks } from '../../../utils/settings/own-packs';
import { readShippedTerms } from './shipped-terms';

/** How terms are spelled, by id, once they are wanted; empty until they have been read. */
export function useTermNames(isWanted: boolean): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    void Promise.all([readShippedTerms().catch(() => new Map<string, string>()), readOwnPacks()]).then(([shipped, packs]) => {
      const own = packs.flatMap(({ entries }) => entries.map(({ id, forms: [form = id] }) => [id, form] as const));
      if (!isOver) setNames(new Map([...shipped, ...own]));
    });
    return () => {
      isOver = true;
    };
  }, [isWanted]);
  return names;
}
