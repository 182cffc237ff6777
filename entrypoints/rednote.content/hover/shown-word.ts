import type { GlossedWord } from '../../../utils/dictionary/entry';
import type { WordExplanation } from '../../../utils/messaging/protocol';
import type { Arriving } from '../../../utils/platform/rednote-ui';
import type { Result } from '../../../utils/result';
import type { ReadingBlock } from './reading-block';

/** The word that the card is about, with what has arrived of it so far. */
export interface ShownWord {
  block: ReadingBlock;
  start: number;
  end: number;
  description: Arriving<WordExplanation>;
  sentence: Arriving<GlossedWord[]> | null;
}

/** A stretch of a block about which nothing has arrived yet. */
export const arrivingWord = (block: ReadingBlock, start: number, end: number, withSentence: boolean): ShownWord => ({
  block, start, end, description: { state: 'loading' }, sentence: withSentence ? { state: 'loading' } : null,
});

/** An answer as the card shows it. */
export const arrived = <Value>(answer: Result<Value, { code: string; retry: boolean }>): Arriving<Value> =>
  (answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', ...answer.error });

/** Whether a point of the viewport lies on the word. */
export const isOn = ({ block, start, end }: ShownWord, x: number, y: number): boolean =>
  block.boxesOf(start, end).some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
