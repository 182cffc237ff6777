import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { WordRow } from '../../utils/database/database';
import { attempt } from '../../utils/database/failure';
import { lists } from '../../utils/database/lists';
import { words } from '../../utils/database/words';
import type { Arriving } from '../../utils/platform/rednote-ui';
import type { WordList } from '../../utils/vocabulary/saved-word';

/** Words and lists as they stand now, whoever changes them. */
export interface LiveVocabulary {
  words: readonly WordRow[];
  lists: readonly WordList[];
  /** How many words there are; while the page opens, `words` are only those saved last. */
  count: number;
}

/** As many as a high window shows. */
const newestShown = 40;

/** The words that the page begins with, while all of them are read. */
export const readNewest = () => attempt(async (): Promise<LiveVocabulary> => {
  const [rows, named, count] = await Promise.all([words.newest(newestShown), lists.all(), words.count()]);
  return { words: rows, lists: named, count };
});

type Read = Awaited<ReturnType<typeof readNewest>>;

/** @param newest what `readNewest` reads, asked as soon as the page starts */
export function useVocabulary(newest: Promise<Read>): Arriving<LiveVocabulary> {
  const [first, setFirst] = useState<Read>();
  useEffect(() => {
    let isOver = false;
    void newest.then((read) => {
      if (!isOver) setFirst(read);
    });
    return () => {
      isOver = true;
    };
  }, [newest]);
  const all = useLiveQuery(() => attempt(async (): Promise<LiveVocabulary> => {
    const [rows, named] = await Promise.all([words.all(), lists.all()]);
    return { words: rows, lists: named, count: rows.length };
  }));
  const read = all ?? first;
  if (!read) return { state: 'loading' };
  return read.ok ? { state: 'ready', value: read.value } : { state: 'failed', ...read.error };
}

/** Whether all words are there. */
export const isWhole = ({ words: read, count }: LiveVocabulary): boolean => read.length === count;
