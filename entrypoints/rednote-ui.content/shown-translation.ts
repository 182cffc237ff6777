import { translationOfSentence } from '../../utils/vocabulary/sentence-translation';

/** A translation stands at a block that holds the word this many elements further up at most. */
const reach = 6;
const longest = 2_000;

/** What the page shows as the translation of a sentence that stands in an element; '' where it shows none. */
export function shownTranslation(element: Element, sentence: string): string {
  let host: Element | null = element;
  for (let up = 0; host && up < reach; up++, host = host.parentElement) {
    const translation = translationAt(host);
    if (translation) return translationOfSentence(textOf(host), translation.textContent, sentence).slice(0, longest);
  }
  return '';
}

function translationAt(host: Element): Element | null {
  for (let next = host.nextElementSibling; next?.localName.startsWith('rnc-'); next = next.nextElementSibling) if (next.localName === 'rnc-translation') return next;
  return host.querySelector(':scope > rnc-translation');
}

/** The site's own text of a block, line by line. */
function textOf(host: Element): string {
  let text = '';
  for (const node of host.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && !node.localName.startsWith('rnc-')) text += node.localName === 'br' ? '\n' : textOf(node);
  }
  return text;
}
