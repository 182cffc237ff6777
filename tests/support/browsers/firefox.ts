import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { fixtureFor } from '../fixture-site.ts';
import { readCard, type BrowserOptions, type ReadNode, type ShownCardContent, type TestBrowser, type TestPage } from './test-browser.ts';

/** Starts Firefox; RedNote's addresses are answered with the fixture pages, all others refused. */
export async function startFirefox({ extension, language = 'en-US' }: BrowserOptions = {}): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: await ensureBrowser('firefox'), headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': language, 'intl.locale.requested': language },
  });
  if (extension) await browser.installExtension(path.resolve(extension));
  return {
    name: 'firefox',
    open: async () => firefoxPage(browser, await browser.newPage()),
    close: () => browser.close(),
  };
}

const answer = async (request: HTTPRequest): Promise<void> => {
  if (!/^https?:/u.test(request.url())) return request.continue();
  const found = fixtureFor(request.url());
  return found ? request.respond({ contentType: found.contentType, body: found.body }) : request.abort();
};

async function firefoxPage(browser: Browser, page: Page): Promise<TestPage> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request).catch((error: unknown) => errors.push(String(error))));
  return {
    errors,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
    },
    setContent: (html) => page.setContent(html),
    addScript: async (source) => void (await page.addScriptTag({ content: source })),
    // The library types what goes in more narrowly than a test needs.
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    move: (x, y, steps = 1) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    press: (combination) => pressAll(page, combination),
    type: async (text) => {
      for (const character of text) await page.keyboard.sendCharacter(character);
    },
    resize: async (width, height) => {
      // A pointer left outside the new window could not move any more.
      await page.mouse.move(2, 2);
      await page.setViewport({ width, height });
      await page.waitForFunction((wanted) => innerWidth === wanted, { timeout: 5_000 }, width);
    },
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    card: () => cardIn(browser, page),
    close: () => page.close(),
  };
}

async function pressAll(page: Page, combination: string): Promise<void> {
  const keys = combination.split('+') as KeyInput[];
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  const last = keys.at(-1);
  if (last) await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** The one question of WebDriver BiDi that puppeteer has no words for: a node with its closed shadow root. */
interface BidiConnection {
  send(method: 'script.evaluate', parameters: object): Promise<{ result: { result?: { value?: BidiNode } } }>;
}

interface BidiNode {
  nodeType: number;
  localName?: string;
  nodeValue?: string;
  attributes?: Record<string, string>;
  children?: { value?: BidiNode }[];
  shadowRoot?: { value?: BidiNode } | null;
}

function connectionOf(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) throw new Error('this puppeteer speaks no WebDriver BiDi');
  return connection as BidiConnection;
}

const toReadNode = (node: BidiNode): ReadNode => ({
  name: node.localName ?? '',
  text: node.nodeType === 3 ? (node.nodeValue ?? '') : '',
  attributes: node.attributes ?? {},
  children: [node.shadowRoot, ...(node.children ?? [])].flatMap((child) => (child?.value ? [toReadNode(child.value)] : [])),
});

async function cardIn(browser: Browser, page: Page): Promise<ShownCardContent | null> {
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression: "document.querySelector('rnc-card')",
    target: { context: Reflect.get(page.mainFrame(), '_id') },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  return result.result?.value ? readCard(toReadNode(result.result.value)) : null;
}
