/** Whether the person is typing, also inside open shadow roots and while an input method is composing. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.isComposing || isField(event.composedPath()[0]);
}

/** Whether people write in something. */
export const isField = (target: unknown): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'));
