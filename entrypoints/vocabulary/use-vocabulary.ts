import { useLiveQuery } from 'dexie-react-hooks';
import { attempt } from '../../utils/database/failure';
import type { WordRow } from '../../utils/database/database';
import { lists } from '../../utils/database/lists';
import { words } from '../../utils/database/words';
import type { Arriving } from '../../utils/platform/rednote-ui';
import type { WordList } from '../../utils/vocabulary/saved-word';

/** Words and lists as they stand now, whoever changes them. */
export interface LiveVocabulary {
  words: readonly WordRow[];
  lists: readonly WordList[];
}

/** The person's words, live. */
export function useVocabulary(): Arriving<LiveVocabulary> {
  const read = useLiveQuery(() => attempt(async () => {
    const [rows, named] = await Promise.all([words.all(), lists.all()]);
    return { words: rows, lists: named };
  }));
  if (!read) return { state: 'loading' };
  return read.ok ? { state: 'ready', value: read.value } : { state: 'failed', ...read.error };
}
