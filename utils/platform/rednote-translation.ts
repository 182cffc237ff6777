import type { PageKind } from '../messaging/page-report';
import type { Settings } from '../settings/schema';
import type { Log } from './log';
import { ScriptSlot } from './script-slot';

/**
 * Where there is room for the translation of a block: below it, which for a comment is told apart, only within its box
 * (cards that the site measures once), or nowhere, because the block is none to translate or the site has done so itself.
 */
export type TranslationRoom = 'below' | 'comment' | 'within' | 'none';

/** What the translating script needs to know of the page; the script that loads with the page tells it. */
export interface TranslatablePage {
  /** All that the script does ends with it, and the page is as the site made it. */
  signal: AbortSignal;
  settings(): Settings;
  adapter(): {
    pageKind(): PageKind;
    contentRoots(): Element[];
    translationRooms(): (block: Element) => TranslationRoom;
    theme(): 'light' | 'dark';
  };
  blocks: {
    /** Tells of all blocks that stand in the page, then of changes; `within` milliseconds of them. */
    listen(listener: { came(block: { element: Element; isDraft: boolean }): void; went(element: Element): void }, signal: AbortSignal, within?: number): void;
  };
  log: Log;
}

/** What the person may ask of the translating script. */
export interface PageTranslation {
  /** Translates what stands in the page and what comes into it, or shows it as it was where that is on. */
  togglePage(): void;
  translatePage(): void;
  /** Translates the block around a node, or shows it as it was. */
  toggleBlock(node: Node): void;
}

/** The part of the content script that translates in place. It is injected when first needed and knows nothing of the site. */
export interface TranslationScript {
  start(page: TranslatablePage): PageTranslation;
  /** What was started last, while it runs. */
  readonly running: PageTranslation | null;
  /** Stops whatever it has started. */
  remove(): void;
}

/** Where the two scripts meet. */
export const translationSlot = new ScriptSlot<TranslationScript>('translation');
