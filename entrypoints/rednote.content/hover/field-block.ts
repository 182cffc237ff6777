import { longestBlock } from '../../../utils/messaging/protocol';
import type { FieldText } from './field-at-point';

/** The text around a character of a text field, and where stretches of it lie in the viewport. */
export function fieldBlockAround({ field, offset, box }: FieldText): { text: string; offset: number; boxOf(start: number, end: number): DOMRect } {
  const home = field.getBoundingClientRect();
  const from = Math.max(0, offset - longestBlock / 2);
  const at = offset - from;
  return {
    text: field.value.slice(from, from + longestBlock),
    offset: at,
    // The field may have moved with the page since.
    boxOf: (start, end) => {
      const now = field.getBoundingClientRect();
      return new DOMRect(box.x + now.x - home.x + (start - at) * box.width, box.y + now.y - home.y, (end - start) * box.width, box.height);
    },
  };
}
