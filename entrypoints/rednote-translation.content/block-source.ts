import { notRead } from '../../utils/platform/not-read';

/** Elements that end a line wherever they stand; told by name, since asking for their style would cost a layout. */
const breaks = /^(?:BR|P|DIV|LI|UL|OL|SECTION|ARTICLE|H[1-6]|BLOCKQUOTE|TR|HR)$/u;
const sticker = /\[[^[\]\s]{1,12}\]/gu;

/** The text of a block as it is translated: stickers by their names, `[doge]`, line breaks as such. */
export function sourceOf(block: Element): string {
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (found) =>
    (found instanceof Element && (found.matches(`${notRead}, button`) || found.localName.startsWith('rnc-')) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let found = walker.nextNode(); found; found = walker.nextNode()) {
    if (found instanceof Text) text += found.data;
    else if (found instanceof HTMLImageElement) text += found.alt;
    else if (breaks.test(found.nodeName) && text !== '' && !text.endsWith('\n')) text += '\n';
  }
  return text.replace(/[^\S\n]+(?=\n)/gu, '').trim();
}

/** Whether there is anything to translate: more than stickers and emoji. A single digit may be slang. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(sticker, ''));
