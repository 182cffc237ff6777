/** What the card shows, read through its closed shadow root. */
export interface ShownCardContent {
  text: string;
  theme: string | null;
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
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** The open card, `null` while none is open. */
  card(): Promise<ShownCardContent | null>;
  /** Errors that the page has seen so far. */
  errors: string[];
  close(): Promise<void>;
}

/** A real browser, with or without the built extension. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  open(): Promise<TestPage>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Folder of a built extension; none is loaded without it. */
  extension?: string;
  /** Language of the browser, BCP 47. */
  language?: string;
}

/** A node of a page as the browsers' protocols tell it, shadow roots included. */
export interface ReadNode {
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
export function findNode(node: ReadNode, passes: (node: ReadNode) => boolean): ReadNode | null {
  if (passes(node)) return node;
  for (const child of node.children) {
    const found = findNode(child, passes);
    if (found) return found;
  }
  return null;
}

/** What a card element's tree shows; `null` where it is closed. */
export function readCard(host: ReadNode | null): ShownCardContent | null {
  if (!host || /display:\s*none/u.test(host.attributes['style'] ?? '')) return null;
  const themed = findNode(host, (node) => node.attributes['data-theme'] !== undefined);
  return { text: textOf(host), theme: themed?.attributes['data-theme'] ?? null };
}
