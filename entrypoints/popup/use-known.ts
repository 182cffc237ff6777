import { useSyncExternalStore } from 'react';
import type { Knowledge, KnowledgeState } from '../../components/app/knowledge';

/** What can be searched so far, live. */
export const useKnown = (knowledge: Knowledge): KnowledgeState => useSyncExternalStore(knowledge.subscribe, knowledge.state);
