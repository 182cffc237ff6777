import type { PageKind, PageReport } from '../../../utils/messaging/page-report';

/** All that is known of the site: the one thing to change when RedNote changes. */
export interface SiteAdapter {
  pageKind(): PageKind;
  /** Elements that hold what people wrote, outermost first; two when a note lies over the feed. */
  contentRoots(): Element[];
  /** Elements below `root` whose text is read as one block, in reading order. */
  textBlocks(root: Element): Element[];
  /** Editors in which the person writes. */
  composers(): HTMLElement[];
  searchBox(): HTMLElement | null;
  /** Whether a node is something that we have put into the page. */
  isOurs(node: Node): boolean;
  theme(): 'light' | 'dark';
  /** How the selectors fare on this page. */
  report(): Omit<PageReport, 'features'>;
}

/** Our elements have tag names of their own. */
export const isOurs = (node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest('rnc-card') !== null;
};
