import type { GlossedWord } from '../dictionary/entry';
import type { WordExplanation } from '../messaging/protocol';
import type { Finding } from '../sensitive/rule-matcher';
import type { RuleSet } from '../sensitive/rule-set';
import type { WarnedPassage } from '../sensitive/warned-topics';
import type { Settings } from '../settings/schema';
import type { Look } from './look';
import { ScriptSlot } from './script-slot';
import type { EditorKind } from '../writing/editor-kind';

/** Something that arrives: not there yet, there, or failed with a reason that has words in the locales. */
export type Arriving<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; code: string; retry: boolean };

/** What of the settings shapes a card. */
export type CardSettings = Pick<Settings, 'toneColours' | 'firstScript' | 'phonetics' | 'cardWidth'>;

/** What the card shows now. Offsets are UTF-16 units of the block of text around the word. */
export interface CardView {
  /** The word as it stands in the page. */
  text: string;
  start: number;
  end: number;
  /** The sentence around the word, and where the word starts in it. */
  around: { text: string; start: number };
  description: Arriving<WordExplanation>;
  /** The sentence around the word, word by word; `null` where the person switched it off. */
  sentence: Arriving<GlossedWord[]> | null;
  pinned: boolean;
  look: Look;
  settings: CardSettings;
}

/** What the person does with the card; the hover feature carries it out. */
export interface CardActions {
  /** Show another stretch of the block instead: a longer, shorter or neighbouring word. */
  lookAt(start: number, end: number): void;
  /** Left out where the card stays anyway. */
  togglePin?(): void;
  close(): void;
  retry(): void;
  /** Translates the whole text around the word in its place, or shows the original again; left out where that is switched off. */
  translate?(): void;
}

/** The place of the word, asked for anew whenever the page scrolls or resizes. */
export interface CardAnchor {
  /** Boxes of the word in the viewport, one a line; empty when the word is gone. */
  boxes(): DOMRect[];
  /** The element that holds the word, so that scrolling around it is noticed. */
  element: Element;
}

/** What the panel beside an editor tells of the draft in it. */
export interface WarningView {
  /** Tells drafts apart: another number is another draft. */
  draft: number;
  /** Passages that touch sensitive topics; none where the draft is clean again. */
  passages: WarnedPassage[];
  look: Look;
  /** The keys that lead into the panel, as settings write them. */
  shortcut: string;
}

/** Where the panel belongs. */
export interface WarningAnchor {
  /** The editor with its buttons. */
  frame: HTMLElement;
  /** Boxes in the viewport that the panel does not cover: what is written, what sends it. */
  keepClear(): DOMRect[];
}

/** All that the help beside editors has to know of the page, asked for whenever it is needed. */
export interface WritingPage {
  /** Editors in which the person writes, the search box among them. */
  editors(): HTMLElement[];
  kindOf(editor: HTMLElement): EditorKind;
  /** The editor with its buttons. */
  frameOf(editor: HTMLElement): HTMLElement;
  /** Boxes in the viewport that nothing covers while somebody writes in this editor. */
  keepClear(editor: HTMLElement): DOMRect[];
  look(): Look;
  /** The keys that lead to the help, as settings write them. */
  shortcut(): string;
}

/** What stands in an editor, and where its caret is (UTF-16 units of the text). */
export interface DraftText {
  text: string;
  caret: number;
}

/** All that has to be known of the page to tell beside an editor which topics a draft touches. */
export interface DraftPage extends WritingPage {
  read(editor: HTMLElement): DraftText;
  /** Whether a node belongs to what we have put into the page. */
  isOurs(node: Node): boolean;
  /** Whether an input method is composing. */
  isComposing(): boolean;
  /** Calls back with each block of text that comes, changes or goes, until `signal` aborts. */
  onBlock(listener: (element: Element, isDraft: boolean) => void, signal: AbortSignal): void;
  /** Calls back when the person's settings or the looks of the site have changed, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** What finds topics in drafts; `null` where it cannot be had. */
  findTopics(): Promise<((text: string) => Finding[]) | null>;
}

/** A block of text that is read, as far as walking through it goes. Offsets are UTF-16 units of `text`. */
export interface WalkedBlock {
  text: string;
  /** Where the character stands that was asked for. */
  offset: number;
  rangesOf(start: number, end: number): Range[];
}

/** What going from word to word by key has to know of the page. */
export interface WalkedPage<Block extends WalkedBlock> {
  session: {
    /** The word in hand. */
    readonly shown: { block: Block; start: number; end: number } | null;
    finder: { wordsOf(text: string): Promise<{ start: number; end: number }[]> };
    /** Begins a question; what comes back tells whether its answer is still wanted. */
    ask(): () => boolean;
    showByKey(block: Block, start: number, end: number): void;
  };
  adapter: {
    contentRoots(): Element[];
    textBlocks(root: Element): Element[];
  };
  /** The element whose text is read together with a node's. */
  blockOf(node: Text): Node;
  blockAroundNode(node: Text, offset: number): Block;
}

/** The part of the content script that draws. It is injected when first needed and knows nothing of the page. */
export interface RednoteUi {
  showCard(view: CardView, anchor: CardAnchor, actions: CardActions): void;
  hideCard(): void;
  /** Brings a word that is reached by key into view. */
  scrollToWord(word: CardAnchor): void;
  /** Opens the card on the words that are selected, else on the first word in view. */
  openAtReading<Block extends WalkedBlock>(page: WalkedPage<Block>): void;
  /** Goes to the next (1) or previous (-1) Chinese word, over the edges of blocks. */
  stepWord<Block extends WalkedBlock>(page: WalkedPage<Block>, step: 1 | -1): void;
  /** Moves keyboard focus into the open card; only ever because the person asked. Closing gives it back. */
  focusCard(): void;
  /** Whether an event happened inside what this part draws. */
  owns(event: Event): boolean;
  /** Box of the open card in the viewport, `null` when closed. */
  cardBox(): DOMRect | null;
  /** Says the word aloud; false where there is no Chinese voice. */
  speak(text: string): boolean;
  copy(text: string): Promise<boolean>;
  /** Saves the word of the open card, or deletes it where it is saved. */
  toggleSaved(): void;
  /** Tells beside the editors of a page which topics a draft touches, until `signal` aborts; never takes the focus. Asked again, it goes on. */
  guardDrafts(page: DraftPage, signal: AbortSignal): void;
  /** Finds passages by rules for drafts, the shapes of numbers and addresses among them. */
  topicFinder(rules: readonly RuleSet[]): (text: string) => Finding[];
  /** Offers help beside the editors of a page, until `signal` aborts; never takes the focus. Asked again, it goes on. */
  helpWriting(page: WritingPage, signal: AbortSignal): void;
  /** Removes everything it has put into the page. */
  remove(): void;
}

const slot = new ScriptSlot<RednoteUi>('ui');

/** Called once by the drawing script. */
export const provideUi = (ui: RednoteUi): void => slot.provide(ui);

/** Resolves once the drawing script runs. */
export const whenUiReady = (): Promise<RednoteUi> => slot.whenReady();

/** The drawing script where it runs already. */
export const uiIfReady = (): RednoteUi | null => slot.ready;

/** Forgets the drawing script, so that a newer copy can take its place. */
export const withdrawUi = (): void => slot.withdraw();
