/**
 * Keeps the caret where the person writes while the mouse is used in the panel, but for what can be selected there; and
 * lets Escape lead back. The listeners live and die with the element.
 */
export function keepCaret(root: HTMLElement, onEscape: () => void): void {
  root.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-selectable]'))) event.preventDefault();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) onEscape();
  });
}
