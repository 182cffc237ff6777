import type { GlossedWord, WordDescription } from '../dictionary/entry';
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
  description: Arriving<WordDescription>;
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
