import { hasHan } from '../../../utils/language/han';
import type { PageKind } from '../../../utils/messaging/page-report';
import { isOurs, type SiteAdapter } from './adapter';
import { siteTheme } from './theme';

const editors = '[contenteditable="true"], textarea';
const searchBoxes = 'input[type="search"], [role="searchbox"]';

/** Reads pages whose structure is unknown: every element that holds Chinese text of its own is a block. */
export function genericAdapter(kind: PageKind, report: SiteAdapter['report']): SiteAdapter {
  return {
    pageKind: () => kind,
    contentRoots: () => [document.body],
    textBlocks: (root) => [...root.querySelectorAll('*')].filter((element) => hasOwnHan(element) && !isOurs(element)),
    composers: () => [...document.querySelectorAll<HTMLElement>(editors)],
    searchBox: () => document.querySelector<HTMLElement>(searchBoxes),
    isOurs,
    theme: siteTheme,
    report,
  };
}

const hasOwnHan = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && hasHan(node.data)) && !/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/u.test(element.tagName);
