import { useEffect, useMemo, useState } from 'react';
import { useSettings } from '../../components/hooks/settings-context';
import { describeWord } from '../../utils/dictionary/describe';
import type { WordDescription } from '../../utils/dictionary/entry';
import { viewTerm } from '../../utils/glossary/view-term';
import type { WordExplanation } from '../../utils/messaging/protocol';
import type { Arriving } from '../../utils/platform/rednote-ui';
import type { LookUp } from '../../utils/settings/recent-look-ups';
import type { Knowledge, KnowledgeState } from '../../components/app/knowledge';

/** All there is to tell about what was opened: terms at once, the dictionary's part when it has been read. */
export interface Explanation {
  explanation: WordExplanation;
  /** Whether the dictionary's part is there, on its way or failed. */
  dictionary: Arriving<null>;
  retry(): void;
}

const nothing = (text: string): WordDescription => ({ text, entries: [], parts: [], commonness: 'unknown', longer: [], shorter: [] });

/** `null` while the glossary, which has to name the term, is on its way. */
export function useExplanation(lookUp: LookUp, { dictionary }: Knowledge, { glossary }: KnowledgeState): Explanation | null {
  const { settings } = useSettings();
  const [described, setDescribed] = useState<Arriving<WordDescription>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const { text } = lookUp;

  useEffect(() => {
    let isOver = false;
    const describe = async (): Promise<void> => {
      const found = await describeWord(dictionary, text, 0, text.length);
      if (!isOver) setDescribed(found.ok ? { state: 'ready', value: found.value } : { state: 'failed', ...found.error });
    };
    void describe();
    return () => {
      isOver = true;
    };
  }, [dictionary, text, attempt]);

  const search = glossary.state === 'ready' ? glossary.value : undefined;
  const terms = useMemo(() => {
    if (!search) return [];
    const meant = lookUp.kind === 'term' ? search.withId(lookUp.id) : undefined;
    const others = search.spelled(text).filter((term) => term !== meant);
    return [
      ...(meant ? [viewTerm(meant, text, true, search, settings)] : []),
      ...others.map((term) => viewTerm(term, text, false, search, settings)),
    ];
  }, [search, lookUp, text, settings]);

  if (!search && lookUp.kind === 'term' && glossary.state === 'loading') return null;
  const description = described.state === 'ready' ? readAs(described.value, lookUp) : nothing(text);
  return {
    explanation: { ...description, terms },
    dictionary: described.state === 'ready' ? { state: 'ready', value: null } : described,
    retry() {
      setDescribed({ state: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}

/** The description with the reading first that the line had. */
function readAs(description: WordDescription, lookUp: LookUp): WordDescription {
  if (lookUp.kind !== 'word' || lookUp.reading === undefined) return description;
  const isAsked = ({ syllables }: WordDescription['entries'][number]): boolean => syllables.map(({ text }) => text).join(' ') === lookUp.reading;
  const { entries } = description;
  return { ...description, entries: [...entries.filter(isAsked), ...entries.filter((entry) => !isAsked(entry))] };
}
