/** Makes an element with text or children in it; `part` names it for the style of the page. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, { part, text }: { part?: string; text?: string }, ...children: Node[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (part !== undefined) element.setAttribute('part', part);
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

/** A button that does nothing to the page's own listeners but what it is there for. */
export function makeButton(part: string, text: string, onPress: () => void): HTMLButtonElement {
  const button = make('button', { part, text });
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return button;
}
