import { useEffect, useState } from 'react';
import { longestBlock, sendMessage } from '../../utils/messaging/protocol';
import { hasHan } from '../../utils/language/han';
import type { Syllable } from '../../utils/language/pinyin';

const none: readonly Syllable[] = [];

/** How a Chinese text is said; empty while that is not known, and for texts in other languages. */
export function usePinyin(text: string): readonly Syllable[] {
  const [read, setRead] = useState({ text: '', syllables: none });
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const part = text.slice(0, longestBlock);
      const words = await sendMessage('glossSentence', { text: part, start: 0, end: part.length }).catch(() => null);
      if (!isOver && words?.ok) setRead({ text, syllables: words.value.flatMap((word) => word.syllables) });
    };
    if (hasHan(text)) void ask();
    return () => {
      isOver = true;
    };
  }, [text]);
  return read.text === text ? read.syllables : none;
}
