import { hasHan } from '../../../utils/language/han';
import type { SiteAdapter } from '../site/adapter';
import type { CardSession } from './card-session';
import { blockAroundNode, type ReadingBlock } from './reading-block';

/** Opens the card on the selected text, else on the first word in view. */
export async function openAtReading(session: CardSession, adapter: SiteAdapter): Promise<void> {
  const selection = getSelection();
  const selected = selection && !selection.isCollapsed && selection.anchorNode instanceof Text ? selection.getRangeAt(0) : null;
  if (selected?.startContainer instanceof Text) {
    const block = blockAroundNode(selected.startContainer, selected.startOffset);
    const word = (await session.finder.wordsOf(block.text)).find(({ end }) => end > block.offset);
    if (word) return session.showByKey(block, word.start, word.end);
  }
  const inView = blocksOf(adapter).filter((element) => isInView(element));
  await showIn(session, inView, 1);
}

/** Moves to the next (1) or previous (-1) Chinese word, over the edges of blocks. */
export async function stepWord(session: CardSession, adapter: SiteAdapter, step: 1 | -1): Promise<void> {
  const { shown } = session;
  if (!shown) return;
  const words = await session.finder.wordsOf(shown.block.text);
  const next = step === 1 ? words.find(({ start }) => start >= shown.end) : words.findLast(({ end }) => end <= shown.start);
  if (next) return session.showByKey(shown.block, next.start, next.end);
  const elements = blocksOf(adapter);
  const here = elements.findIndex((element) => element.contains(shown.block.element) || shown.block.element.contains(element));
  const rest = here < 0 ? [] : step === 1 ? elements.slice(here + 1) : elements.slice(0, here).toReversed();
  await showIn(session, rest, step);
}

const blocksOf = (adapter: SiteAdapter): Element[] => [...new Set(adapter.contentRoots().flatMap((root) => adapter.textBlocks(root)))];

const isInView = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight && element.checkVisibility();
};

/** Shows the first word (or the last, going back) of the first element that has one. */
async function showIn(session: CardSession, elements: readonly Element[], step: 1 | -1): Promise<void> {
  for (const element of elements) {
    const block = firstBlockIn(element);
    const words = block ? await session.finder.wordsOf(block.text) : [];
    const word = step === 1 ? words[0] : words.at(-1);
    if (block && word) return session.showByKey(block, word.start, word.end);
  }
}

function firstBlockIn(element: Element): ReadingBlock | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    (hasHan(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
  const node = walker.nextNode();
  return node instanceof Text && element.checkVisibility() ? blockAroundNode(node, 0) : null;
}
