import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { lineKey, type Line } from './lines';
import type { Lines } from './use-lines';

/** The line that Enter opens, chosen with the arrow keys while the focus stays in the search box. */
export interface Choice {
  /** -1 where none is chosen. */
  chosen: number;
  onKeyDown(event: KeyboardEvent): void;
}

const pageStep = 6;
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: pageStep, PageUp: -pageStep };

/** Of what was found the first line is chosen by itself; a choice lasts while the same text is typed. */
export function useChoice(typed: string, { lines, isFound }: Lines, isListed: boolean, onOpen: (line: Line) => void): Choice {
  const [choice, setChoice] = useState({ typed: '', key: '' });
  const first = isFound ? 0 : -1;
  const kept = choice.typed === typed ? lines.findIndex((line) => lineKey(line) === choice.key) : -1;
  const chosen = kept >= 0 ? kept : Math.min(first, lines.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isListed || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    const line = lines[chosen];
    if (event.key === 'Enter' && line) {
      event.preventDefault();
      setChoice({ typed, key: lineKey(line) });
      onOpen(line);
    } else if (step !== undefined && lines.length > 0) {
      event.preventDefault();
      const next = lines[Math.max(first, Math.min(chosen + step, lines.length - 1))];
      setChoice({ typed, key: next ? lineKey(next) : '' });
    }
  };
  return { chosen, onKeyDown };
}
