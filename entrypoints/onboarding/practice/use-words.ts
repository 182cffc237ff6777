import { useEffect, useState } from 'react';
import { cutPieces, type Piece } from '../../../utils/language/cut';
import { sendMessage } from '../../../utils/messaging/protocol';

/** A text cut into words, terms and amounts; all of it one piece while that is not known. */
export function useWords(text: string): readonly Piece[] {
  const [pieces, setPieces] = useState<readonly Piece[]>([{ start: 0, end: text.length, explained: 'nothing' }]);
  useEffect(() => {
    let isOver = false;
    void sendMessage('cutBlocks', { texts: [text] }).catch(() => null).then((answer) => {
      if (!isOver && answer?.ok) setPieces(cutPieces(answer.value[0] ?? ''));
    });
    return () => {
      isOver = true;
    };
  }, [text]);
  return pieces;
}
