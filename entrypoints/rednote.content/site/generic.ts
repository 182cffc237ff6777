import { hasHan } from '../../../utils/language/han';
import type { PageKind } from '../../../utils/messaging/page-report';
import { isOurs, type SiteAdapter } from './adapter';
import { interfacePlaces } from './interface-places';
import { siteTheme } from './theme';

const editors = '[contenteditable="true"], textarea';
const searchBoxes = 'input[type="search"], [role="searchbox"]';

/** What holds menus and buttons on any page. */
const menus = 'nav, header, aside, footer, button, [role="tab"], [role="button"], [role="menuitem"], [class*="menu"], [class*="side-bar"]';

/**
 * Reads pages whose structure is unknown: every element that holds Chinese text of its own is a block.
 *
 * @param isStudio whether it is a page of the creator studio, where what others write hardly stands
 */
export function genericAdapter(kind: PageKind, report: SiteAdapter['report'], isStudio: boolean): SiteAdapter {
  return {
    pageKind: () => kind,
    contentRoots: () => [document.body],
    textBlocks: (root) => [...root.querySelectorAll('*')].filter((element) => hasOwnHan(element) && !isOurs(element)),
    translationRooms: () => (block) => (block.closest(menus) ? 'none' : 'below'),
    composers: () => [...document.querySelectorAll<HTMLElement>(editors)],
    composerFrame: (editor) => editor.closest('form') ?? editor,
    besideComposers: () => [...document.querySelectorAll('button')],
    searchBox: () => document.querySelector<HTMLElement>(searchBoxes),
    editorKind: (editor) => (editor.matches(searchBoxes) ? 'search' : 'other'),
    interfacePlaces: () => {
      const placeOf = interfacePlaces(['writtenElsewhere']);
      return (element) => (isStudio || element.closest(menus) ? placeOf(element) : null);
    },
    isOurs,
    theme: siteTheme,
    report,
  };
}

const hasOwnHan = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && hasHan(node.data)) && !/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/u.test(element.tagName);
