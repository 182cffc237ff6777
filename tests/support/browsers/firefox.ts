import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { fixtureFor } from '../fixture-site.ts';
import { aim, findButton, momentOfAiming, readCard, type BrowserOptions, type ReadNode, type TestBrowser, type TestFrame, type TestPage } from './test-browser.ts';

/** Firefox gives each installation an address of its own, unless it is told one. */
const ownHost = '6f1a3b52-7a53-4c0e-9f0a-2b1d5c7e8a90';
const ownAddresses = JSON.stringify({ 'rednote-companion@rednote-companion.example': ownHost });

/** Starts Firefox; RedNote's addresses are answered with the fixture pages, all others refused. */
export async function startFirefox({ extension, language = 'en-US', profile }: BrowserOptions = {}): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: await ensureBrowser('firefox'), headless: true,
    // Else the extension's own pages could not be opened.
    args: ['--remote-allow-system-access'],
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      // An extension that was installed for one run only would take what it stored with it.
      'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': ownAddresses, 'intl.accept_languages': language, 'intl.locale.requested': language },
  });
  if (extension) await browser.installExtension(path.resolve(extension));
  return {
    name: 'firefox',
    open: async () => firefoxPage(browser, await browser.newPage()),
    openOwn: async (file) => {
      const page = await browser.newPage();
      const opened = await firefoxPage(browser, page);
      const url = `moz-extension://${ownHost}/${file}`;
      // The tab changes its process on the way, so that puppeteer would wait for the load in vain.
      await connectionOf(browser).send('browsingContext.navigate', { ...targetOf(page), url, wait: 'none' });
      const isThere = async (): Promise<boolean> =>
        page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url).catch(() => false);
      for (let waited = 0; waited < 10_000 && !(await isThere()); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
      return opened;
    },
    close: () => browser.close(),
  };
}

const answer = async (request: HTTPRequest): Promise<void> => {
  // A test may have a server of its own on this device.
  if (!/^https?:\/\/(?!127\.0\.0\.1:)/u.test(request.url())) return request.continue();
  const found = fixtureFor(request.url());
  return found ? request.respond({ contentType: found.contentType, body: found.body }) : request.abort();
};

async function firefoxPage(browser: Browser, page: Page): Promise<TestPage> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
  const requests: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => requests.push(request.url()));
  const hostOf = (tag: string): Promise<ReadNode | null> => elementOf(browser, page, tag);
  const clickIn = async (tag: string, label: string): Promise<void> => {
    const { x, y } = await aim(async () => placeOfNode(browser, page, findButton(await hostOf(tag), label)));
    await page.mouse.click(x, y);
  };
  page.on('request', (request) => void answer(request).catch((error: unknown) => errors.push(String(error))));
  return {
    errors,
    requests,
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
    hold: (key, duration) => page.keyboard.press(key as KeyInput, { delay: duration }),
    type: (text) => page.keyboard.type(text),
    resize: async (width, height) => {
      // A pointer left outside the new window could not move any more.
      await page.mouse.move(2, 2);
      await page.setViewport({ width, height });
      await page.waitForFunction((wanted) => innerWidth === wanted, { timeout: 5_000 }, width);
    },
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    card: async () => readCard(await hostOf('rnc-card')),
    clickInCard: async (label) => {
      await momentOfAiming();
      await clickIn('rnc-card', label);
    },
    warning: async () => readCard(await hostOf('rnc-warning')),
    clickInWarning: (label) => clickIn('rnc-warning', label),
    own: async (tag) => readCard(await hostOf(tag)),
    clickInOwn: clickIn,
    frames: () => ownFrames(browser, page),
    compose: (text) => page.evaluate(composeByScript, text, false),
    commit: (text) => page.evaluate(composeByScript, text, true),
    close: () => page.close(),
  };
}

/** No protocol drives Firefox's input methods: the events and changes of one, made in the page. */
function composeByScript(text: string, isLast: boolean): void {
  const world: typeof globalThis & { composed?: string } = globalThis;
  const editor = document.activeElement;
  if (!editor) throw new Error('nothing has the focus');
  const tell = (type: string, data: string): void => void editor.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, composed: true }));
  if (world.composed === undefined) tell('compositionstart', '');
  const written = world.composed?.length ?? 0;
  if (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement) {
    const caret = editor.selectionEnd ?? editor.value.length;
    editor.setSelectionRange(caret - written, caret);
  } else for (let left = written; left > 0; left--) getSelection()?.modify('extend', 'backward', 'character');
  tell('compositionupdate', text);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (isLast) tell('compositionend', text);
  if (isLast) delete world.composed;
  else world.composed = text;
}

async function pressAll(page: Page, combination: string): Promise<void> {
  const keys = combination.split('+') as KeyInput[];
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  const last = keys.at(-1);
  if (last) await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** What puppeteer has no words for in WebDriver BiDi: a node with its closed shadow root, and nodes inside it. */
interface BidiConnection {
  send(method: 'script.evaluate', parameters: object): Promise<{ result: { result?: BidiReference } }>;
  send(method: 'browsingContext.navigate', parameters: object): Promise<unknown>;
  send(method: 'script.callFunction', parameters: object): Promise<{ result: { result?: { value?: string } } }>;
  send(method: 'browsingContext.getTree', parameters: object): Promise<{ result: { contexts: BidiContext[] } }>;
  send(method: 'input.performActions', parameters: object): Promise<unknown>;
}

interface BidiContext {
  context: string;
  url: string;
  children: BidiContext[] | null;
}

interface BidiReference {
  sharedId?: string;
  value?: BidiNode;
}

interface BidiNode {
  nodeType: number;
  localName?: string;
  nodeValue?: string;
  attributes?: Record<string, string>;
  children?: BidiReference[];
  shadowRoot?: BidiReference | null;
}

function connectionOf(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) throw new Error('this puppeteer speaks no WebDriver BiDi');
  return connection as BidiConnection;
}

const toReadNode = (node: BidiNode, handle = ''): ReadNode => ({
  handle,
  name: node.localName ?? '',
  text: node.nodeType === 3 ? (node.nodeValue ?? '') : '',
  attributes: node.attributes ?? {},
  children: [node.shadowRoot, ...(node.children ?? [])].flatMap((child) => (child?.value ? [toReadNode(child.value, child.sharedId)] : [])),
});

const targetOf = (page: Page): object => ({ context: Reflect.get(page.mainFrame(), '_id') });

async function elementOf(browser: Browser, page: Page, tag: string): Promise<ReadNode | null> {
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression: `document.querySelector('${tag}')`,
    target: targetOf(page),
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  return result.result?.value ? toReadNode(result.result.value) : null;
}

async function placeOfNode(browser: Browser, page: Page, { handle }: ReadNode): Promise<{ x: number; y: number }> {
  const { result } = await connectionOf(browser).send('script.callFunction', {
    functionDeclaration: `(element) => {
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0) throw new Error('nothing to click');
      return JSON.stringify({ x: left + width / 2, y: top + height / 2 });
    }`,
    arguments: [{ sharedId: handle }],
    target: targetOf(page),
    awaitPromise: false,
  });
  if (result.result?.value === undefined) throw new Error('the button is not there any more');
  return JSON.parse(result.result.value);
}

/** Frames of the extension, which puppeteer takes for empty: they change their process while they load. */
async function ownFrames(browser: Browser, page: Page): Promise<TestFrame[]> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { root: Reflect.get(page.mainFrame(), '_id') });
  const frames = (result.contexts[0]?.children ?? []).filter(({ url }) => url.startsWith('moz-extension:'));
  return frames.map(({ context }) => ({
    evaluate: async (run, argument) => {
      const { result: called } = await connection.send('script.callFunction', {
        functionDeclaration: `async (argument) => JSON.stringify(await (${String(run)})(JSON.parse(argument)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(argument) }], target: { context }, awaitPromise: true,
      });
      const { value } = called.result ?? {};
      if (value === undefined) throw new Error(`the frame could not be asked: ${JSON.stringify(called)}`);
      return JSON.parse(value);
    },
    press: (combination) => pressIn(connection, context, combination.split('+')),
    type: async (text) => {
      for (const character of text) await pressIn(connection, context, [character]);
    },
  }));
}

/** WebDriver's names of keys that write nothing. */
const keyValues: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Control: '\uE009', Alt: '\uE00A', ArrowDown: '\uE015', ArrowUp: '\uE013' };

async function pressIn(connection: BidiConnection, context: string, keys: readonly string[]): Promise<void> {
  const values = keys.map((key) => keyValues[key] ?? key);
  const perform = (type: 'keyDown' | 'keyUp', all: readonly string[]): Promise<unknown> => connection.send('input.performActions', {
    context, actions: [{ type: 'key', id: 'keyboard', actions: all.map((value) => ({ type, value })) }],
  });
  await perform('keyDown', values);
  // What the key has done may have closed the frame.
  await perform('keyUp', values.toReversed()).catch(() => {});
}
