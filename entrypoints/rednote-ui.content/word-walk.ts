import { hasHan } from '../../utils/language/han';
import type { WalkedBlock, WalkedPage } from '../../utils/platform/rednote-ui';

/** Opens the card on the words that are selected, as far as they stand in one block, else on the first word in view. */
export async function openAtReading<Block extends WalkedBlock>(page: WalkedPage<Block>): Promise<void> {
  const { session, blockAroundNode } = page;
  const isWanted = session.ask();
  const selection = getSelection();
  const selected = selection?.isCollapsed === false ? selection.getRangeAt(0) : null;
  if (selected?.startContainer instanceof Text) {
    const block = blockAroundNode(selected.startContainer, selected.startOffset);
    const words = (await session.finder.wordsOf(block.text)).filter(({ start, end }) => end > block.offset && start < block.offset + String(selection).length);
    const [first] = words;
    if (first) {
      if (isWanted()) session.showByKey(block, first.start, words.at(-1)?.end ?? first.end);
      return;
    }
  }
  await showIn(page, readingStarts(page).filter(isInView), 1, isWanted);
}

/** Moves to the next (1) or previous (-1) Chinese word, over the edges of blocks. */
export async function stepWord<Block extends WalkedBlock>(page: WalkedPage<Block>, step: 1 | -1): Promise<void> {
  const { session, blockOf } = page;
  const { shown } = session;
  if (!shown) return;
  const isWanted = session.ask();
  const words = await session.finder.wordsOf(shown.block.text);
  const next = step === 1 ? words.find(({ start }) => start >= shown.end) : words.findLast(({ end }) => end <= shown.start);
  if (next) {
    if (isWanted()) session.showByKey(shown.block, next.start, next.end);
    return;
  }
  const here = shown.block.rangesOf(shown.start, shown.end)[0]?.startContainer;
  if (!(here instanceof Text)) return;
  const home = blockOf(here);
  const starts = readingStarts(page);
  const at = starts.findIndex((node) => blockOf(node) === home);
  const rest = at < 0 ? [] : step === 1 ? starts.slice(at + 1) : starts.slice(0, at).toReversed();
  await showIn(page, rest, step, isWanted);
}

/** The first Chinese text node of every block on the page, in reading order. */
function readingStarts({ adapter, blockOf }: Pick<WalkedPage<WalkedBlock>, 'adapter' | 'blockOf'>): Text[] {
  const starts = new Map<Node, Text>();
  for (const element of adapter.contentRoots().flatMap((root) => adapter.textBlocks(root))) {
    if (!element.checkVisibility()) continue;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || !hasHan(node.data)) continue;
      const block = blockOf(node);
      if (!starts.has(block)) starts.set(block, node);
    }
  }
  return [...starts.values()];
}

function isInView(node: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}

/** Shows the first word (or the last, going back) of the first block that has one. */
async function showIn<Block extends WalkedBlock>({ session, blockAroundNode }: WalkedPage<Block>, starts: readonly Text[], step: 1 | -1, isWanted: () => boolean): Promise<void> {
  for (const start of starts) {
    const block = blockAroundNode(start, 0);
    const words = await session.finder.wordsOf(block.text);
    if (!isWanted()) return;
    const word = words.at(step === 1 ? 0 : -1);
    if (word) return session.showByKey(block, word.start, word.end);
  }
}
