import { useEffect, useState } from 'react';
import type { Token } from '../../../utils/language/token';
import { sendMessage } from '../../../utils/messaging/protocol';

/** A text cut into words, terms and amounts; all of it one piece while that is not known. */
export function useWords(text: string): readonly Token[] {
  const [tokens, setTokens] = useState<readonly Token[]>([{ start: 0, end: text.length, kind: 'other' }]);
  useEffect(() => {
    let isOver = false;
    void sendMessage('segmentBlock', { text }).catch(() => null).then((answer) => {
      if (!isOver && answer?.ok) setTokens(answer.value);
    });
    return () => {
      isOver = true;
    };
  }, [text]);
  return tokens;
}
