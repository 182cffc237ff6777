import { useDeferredValue, useMemo } from 'react';
import { useExplanationLanguage } from '../../components/glossary/use-explanation-language';
import type { LookUp } from '../../utils/settings/recent-look-ups';
import type { KnowledgeState } from '../../components/app/knowledge';
import { findLines, recentLines, type Line } from './lines';

/** What a list is of: what was found, or what was opened lately. */
export interface Lines {
  isFound: boolean;
  lines: readonly Line[];
}

/** Lines for what is typed; with nothing typed, what was opened lately. The box itself never waits for them. */
export function useLines(typed: string, recent: readonly LookUp[], known: KnowledgeState): Lines {
  const reader = useExplanationLanguage();
  const query = useDeferredValue(typed);
  return useMemo(() => {
    const found = findLines(query, known, reader);
    return found ? { isFound: true, lines: found } : { isFound: false, lines: recentLines(recent, known) };
  }, [query, recent, known, reader]);
}
