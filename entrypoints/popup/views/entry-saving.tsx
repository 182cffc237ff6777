import { useEffect, useMemo, useRef, useState } from 'react';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { SaveButton } from '../../../components/vocabulary/save-button';
import { savingByMessage } from '../../../components/vocabulary/saving-by-message';
import { WordSaving } from '../../../components/vocabulary/word-saving';
import { describedContent } from '../../../components/vocabulary/word-to-save';
import type { WordExplanation } from '../../../utils/messaging/protocol';
import { keyOf } from '../../../utils/vocabulary/saved-word';

interface EntrySavingProps {
  explanation: WordExplanation;
  /** Whether the person has asked to save it. */
  isToSave: boolean;
}

/** Saves the word of an entry, or takes it out again. */
export function EntrySaving({ explanation, isToSave }: EntrySavingProps) {
  const language = useExplanationLanguage();
  const [saving] = useState(() => new WordSaving(savingByMessage));
  const word = useMemo(() => {
    const content = describedContent(explanation.text, explanation, language);
    return { key: keyOf(content), content, met: null };
  }, [explanation, language]);
  useEffect(() => saving.show(word), [saving, word]);
  const isDone = useRef(false);
  useEffect(() => {
    if (!isToSave || isDone.current) return;
    isDone.current = true;
    // What is saved already stays so.
    void savingByMessage.meet(word).then((known) => (known.ok && known.value === null ? saving.toggle() : undefined));
  }, [isToSave, word, saving]);
  return <SaveButton saving={saving} />;
}
