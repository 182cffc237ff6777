/** What the card shows, read through its closed shadow root. */
export interface ShownCardContent {
  text: string;
  theme: string | null;
}

/** A page of the extension in a frame of another one. */
export interface TestFrame {
  evaluate: TestPage['evaluate'];
  /** Keys while the focus is in the frame. */
  press: TestPage['press'];
  type: TestPage['type'];
}

/** One tab of a real browser. Coordinates are CSS pixels of the viewport. */
export interface TestPage {
  goto(url: string): Promise<void>;
  setContent(html: string): Promise<void>;
  /** Runs source text in the page, such as a bundle. */
  addScript(source: string): Promise<void>;
  evaluate<Argument, Result>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  move(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** 'n', 'Escape', 'Alt+r'. */
  press(combination: string): Promise<void>;
  /** Holds one key down for a while (ms). */
  hold(key: string, duration: number): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The open card, `null` while none is open. */
  card(): Promise<ShownCardContent | null>;
  /** Clicks the button of the open card that reads so, or is labelled so; rejects where none comes within five seconds. */
  clickInCard(label: string): Promise<void>;
  /** The panel beside an editor, `null` while none is shown. */
  warning(): Promise<ShownCardContent | null>;
  /** Clicks the button of that panel that reads so, or is labelled so; rejects where none comes within five seconds. */
  clickInWarning(label: string): Promise<void>;
  /** What an element of ours shows, by its tag; `null` while it is not there. */
  own(tag: string): Promise<ShownCardContent | null>;
  /** Clicks the button in it that reads so, or is labelled so; rejects as the others do. */
  clickInOwn(tag: string, label: string): Promise<void>;
  /** Frames of the extension's own origin that stand in this page. */
  frames(): Promise<TestFrame[]>;
  /** What an input method has composed so far, in the editor that has the focus; '' composes nothing and stays at it. */
  compose(text: string): Promise<void>;
  /** What the input method writes in the end. */
  commit(text: string): Promise<void>;
  /** Addresses and bodies that the page has sent or asked for. */
  requests: string[];
  /** Errors that the page has seen so far. */
  errors: string[];
  close(): Promise<void>;
}

/** A real browser, with or without the built extension. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  open(): Promise<TestPage>;
  /** A page of the extension, such as 'popup.html', in a tab of its own. */
  openOwn(file: string): Promise<TestPage>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Folder of a built extension; none is loaded without it. */
  extension?: string;
  /** Language of the browser, BCP 47. */
  language?: string;
  /** Folder of a profile that outlives the browser; without it each start is a first one. */
  profile?: string;
}

/** A node of a page as the browsers' protocols tell it, shadow roots included. */
export interface ReadNode {
  /** What the protocol calls the node. */
  handle: string;
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: ReadNode[];
}

/** All text below a node, one space between text nodes. */
function textOf(node: ReadNode): string {
  if (node.name === 'style') return '';
  return [node.text, ...node.children.map(textOf)].filter((text) => text.trim() !== '').join(' ').replace(/\s+/gu, ' ').trim();
}

/** The first node below `node`, itself included, that passes. */
function findNode(node: ReadNode, passes: (node: ReadNode) => boolean): ReadNode | null {
  if (passes(node)) return node;
  for (const child of node.children) {
    const found = findNode(child, passes);
    if (found) return found;
  }
  return null;
}

/** Nobody clicks into a card in the moment it opens; one that opens under a moving pointer goes again. */
export const momentOfAiming = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

/** The button of a card with this text or label. */
export function findButton(host: ReadNode | null, label: string): ReadNode {
  const button = host && findNode(host, (node) => node.name === 'button' && (node.attributes['aria-label'] === label || textOf(node) === label));
  if (!button) throw new Error(`the card has no button “${label}”`);
  return button;
}

/** Where to click; what is drawn anew in the moment one aims at it is aimed at again, for at most five seconds. */
export async function aim(place: () => Promise<{ x: number; y: number }>): Promise<{ x: number; y: number }> {
  const until = Date.now() + 5_000;
  for (;;) {
    try {
      return await place();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** What a card element's tree shows; `null` where it is closed. */
export function readCard(host: ReadNode | null): ShownCardContent | null {
  if (!host || /display:\s*none|visibility:\s*hidden/u.test(host.attributes['style'] ?? '')) return null;
  const themed = findNode(host, (node) => node.attributes['data-theme'] !== undefined);
  return { text: textOf(host), theme: themed?.attributes['data-theme'] ?? null };
}
