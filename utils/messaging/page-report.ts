/** Kinds of RedNote pages that the site adapter tells apart. */
export type PageKind =
  | 'feed' | 'search' | 'ai-search' | 'note' | 'profile' | 'notifications' | 'publish' | 'unavailable' | 'other';

/** How one selector of the site adapter fared on the page in view. */
export interface SelectorCount {
  name: string;
  matches: number;
  /** Which of the selector's spellings matched: 0 the first, 1 and up a fallback, -1 none. */
  spelling: number;
}

/** What the content script tells the popup about the page in view. */
export interface PageReport {
  pageKind: PageKind;
  reader: 'rednote' | 'generic';
  selectors: SelectorCount[];
  /** Names of the features that run now. */
  features: string[];
}
