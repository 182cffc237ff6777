import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Knowledge } from '../../components/app/knowledge';
import type { Arriving } from '../../utils/platform/rednote-ui';
import type { FindChinese } from '../../utils/writing/chinese-queries';
import { chineseFinder } from '../../utils/writing/find-chinese';

const readyPart = <Value,>(part: Arriving<Value>): Value | null => (part.state === 'ready' ? part.value : null);

/** Finds Chinese for English in glossary and dictionary, which load while one looks: it finds more as they come. */
export function useFindChinese(): { find: FindChinese; isLoading: boolean } {
  const [knowledge] = useState(() => new Knowledge());
  const known = useSyncExternalStore(knowledge.subscribe, knowledge.state);
  useEffect(() => void knowledge.load(), [knowledge]);
  const find = useMemo(() => chineseFinder({ glossary: readyPart(known.glossary), dictionary: readyPart(known.dictionary) }), [known]);
  return { find, isLoading: known.dictionary.state === 'loading' };
}
