import type { GlossedWord } from '../dictionary/entry';
import type { WordExplanation } from '../messaging/protocol';
import type { WarnedPassage } from '../sensitive/warned-topics';
import type { Settings } from '../settings/schema';

/** Something that arrives: not there yet, there, or failed with a reason that has words in the locales. */
export type Arriving<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; code: string; retry: boolean };

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
  theme: 'light' | 'dark';
  settings: Pick<Settings, 'toneColours' | 'firstScript'>;
}

/** What the person does with the card; the hover feature carries it out. */
export interface CardActions {
  /** Show another stretch of the block instead: a longer, shorter or neighbouring word. */
  lookAt(start: number, end: number): void;
  togglePin(): void;
  close(): void;
  retry(): void;
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
  theme: 'light' | 'dark';
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

/** The part of the content script that draws. It is injected when first needed and knows nothing of the page. */
export interface RednoteUi {
  showCard(view: CardView, anchor: CardAnchor, actions: CardActions): void;
  hideCard(): void;
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
  /** Shows what a draft touches, or that it is clean again. Never takes the focus. */
  showWarning(view: WarningView, anchor: WarningAnchor): void;
  hideWarning(): void;
  /** Moves keyboard focus into the panel, because the person asked; false where none is shown. */
  focusWarning(): boolean;
  /** Removes everything it has put into the page. */
  remove(): void;
}

const uiKey = Symbol.for('rednote-companion.ui');

interface UiSlot {
  [uiKey]?: { ui: RednoteUi | null; waiting: ((ui: RednoteUi) => void)[] };
}

/** Both content scripts live in one isolated world; this is the one value they share. */
const slot = (): { ui: RednoteUi | null; waiting: ((ui: RednoteUi) => void)[] } => {
  const world: typeof globalThis & UiSlot = globalThis;
  return (world[uiKey] ??= { ui: null, waiting: [] });
};

/** Called once by the drawing script. */
export function provideUi(ui: RednoteUi): void {
  const shared = slot();
  shared.ui = ui;
  for (const resolve of shared.waiting.splice(0)) resolve(ui);
}

/** Resolves once the drawing script runs. */
export const whenUiReady = (): Promise<RednoteUi> => {
  const shared = slot();
  return shared.ui ? Promise.resolve(shared.ui) : new Promise((resolve) => shared.waiting.push(resolve));
};

/** The drawing script where it runs already. */
export const uiIfReady = (): RednoteUi | null => slot().ui;

/** Forgets the drawing script, so that a newer copy can take its place. */
export function withdrawUi(): void {
  slot().ui?.remove();
  slot().ui = null;
}
