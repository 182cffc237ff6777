import type { PageKind, PageReport } from '../../../utils/messaging/page-report';
import type { TranslationRoom } from '../../../utils/platform/rednote-translation';
import type { EditorKind } from '../../../utils/writing/editor-kind';

/** Where a piece of the site's interface stands, as far as that changes what its words mean; '' for everywhere else. */
export type InterfacePlace = '@tab' | '@figure' | '';

/** All that is known of the site: the one thing to change when RedNote changes. */
export interface SiteAdapter {
  pageKind(): PageKind;
  /** Elements that hold what people wrote, outermost first; two when a note lies over the feed. */
  contentRoots(): Element[];
  /** Elements below `root` whose text is read as one block, in reading order. */
  textBlocks(root: Element): Element[];
  /** Tells of blocks, as the page stands now, where there is room for a translation. */
  translationRooms(): (block: Element) => TranslationRoom;
  /** Editors in which the person writes. */
  composers(): HTMLElement[];
  searchBox(): HTMLElement | null;
  /** What an editor is for, the search box among them. */
  editorKind(editor: HTMLElement): EditorKind;
  /** What an editor stands in together with its own buttons; the editor itself where nothing is known. */
  composerFrame(editor: HTMLElement): HTMLElement;
  /** What nothing may cover while somebody writes: buttons, and lists that the site opens beside an editor. */
  besideComposers(): Element[];
  /** Tells of elements, as the page stands now, where in the interface they are; `null` for what people wrote or write. */
  interfacePlaces(): (element: Element) => InterfacePlace | null;
  /** Whether a node is something that we have put into the page. */
  isOurs(node: Node): boolean;
  theme(): 'light' | 'dark';
  /** How the selectors fare on this page. */
  report(): Omit<PageReport, 'features'>;
}

/** Our elements have tag names of their own, `rnc-…`. What was read in a picture is explained like the page's own text. */
export const isOurs = (node: Node): boolean => {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && !/^rnc-(?!picture-text)/u.test(element.localName)) element = element.parentElement;
  return element !== null;
};
