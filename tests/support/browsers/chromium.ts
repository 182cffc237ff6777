import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { ensureBrowser, quietChromiumFlags } from '../../../scripts/browsers.ts';
import { fixtureFor } from '../fixture-site.ts';
import { aim, findButton, momentOfAiming, readCard, type BrowserOptions, type ReadNode, type TestBrowser, type TestPage } from './test-browser.ts';

/** Chromium, with what only it can show: touch, the service worker, the extension's own pages. */
export interface TestChromium extends TestBrowser {
  name: 'chromium';
  context: BrowserContext;
}

/** Starts Chromium; RedNote's addresses are answered with the fixture pages, all others refused. */
export async function startChromium({ extension, language = 'en-US', touch = false, profile: kept }: BrowserOptions & { touch?: boolean } = {}): Promise<TestChromium> {
  const profile = kept ?? mkdtempSync(path.join(tmpdir(), 'companion-'));
  const folder = extension && path.resolve(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    viewport: { width: 1280, height: 900 },
    hasTouch: touch,
    args: [...quietChromiumFlags, `--lang=${language}`, ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : [])],
  });
  // A test may have a server of its own on this device.
  await context.route(/^https?:\/\/(?!127\.0\.0\.1:)/u, (route) => {
    const answer = fixtureFor(route.request().url());
    return answer ? route.fulfill({ contentType: answer.contentType, body: answer.body }) : route.abort();
  });
  if (extension && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return {
    name: 'chromium',
    context,
    open: async () => chromiumPage(await context.newPage()),
    openOwn: async (file) => {
      const page = chromiumPage(await context.newPage());
      const [worker] = context.serviceWorkers();
      if (!worker) throw new Error('the background does not run');
      await page.goto(new URL(`/${file}`, worker.url()).href);
      return page;
    },
    close: async () => {
      await context.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

function chromiumPage(page: Page): TestPage {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const session = page.context().newCDPSession(page);
  const hostOf = async (tag: string): Promise<ReadNode | null> => elementOf(await session, tag);
  const clickIn = async (tag: string, label: string): Promise<void> => {
    const { x, y } = await aim(async () => placeOfNode(await session, findButton(await hostOf(tag), label)));
    await page.mouse.click(x, y);
  };
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
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    move: (x, y, steps = 1) => page.mouse.move(x, y, { steps }),
    click: (x, y) => page.mouse.click(x, y),
    press: (combination) => page.keyboard.press(combination),
    hold: async (key, duration) => {
      await page.keyboard.down(key);
      await page.waitForTimeout(duration);
      await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.insertText(text),
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    card: async () => readCard(await hostOf('rnc-card')),
    clickInCard: async (label) => {
      await momentOfAiming();
      await clickIn('rnc-card', label);
    },
    warning: async () => readCard(await hostOf('rnc-warning')),
    clickInWarning: (label) => clickIn('rnc-warning', label),
    own: async (tag) => readCard(await hostOf(tag)),
    clickInOwn: clickIn,
    frames: async () => page.frames().filter((frame) => frame.parentFrame() !== null && frame.url().startsWith('chrome-extension:')).map((frame) => ({
      evaluate: (run, argument) => frame.evaluate(run as never, argument),
      press: (combination) => page.keyboard.press(combination),
      type: (text) => page.keyboard.insertText(text),
    })),
    compose: async (text) => void (await (await session).send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })),
    commit: async (text) => void (await (await session).send('Input.insertText', { text })),
    close: () => page.close(),
  };
}

interface ProtocolNode {
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

function toReadNode(node: ProtocolNode): ReadNode {
  const attributes = node.attributes ?? [];
  return {
    handle: String(node.backendNodeId),
    name: node.nodeName.toLowerCase(),
    text: node.nodeType === 3 ? node.nodeValue : '',
    attributes: Object.fromEntries(attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : []))),
    children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(toReadNode),
  };
}

/** The page's whole tree, closed shadow roots included. */
export async function readTree(page: Page): Promise<ReadNode> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return toReadNode(root);
}

/** An element of the page and all that is in it, or null where there is none; the rest of the page is not read. */
async function elementOf(session: CDPSession, tag: string): Promise<ReadNode | null> {
  const { result: { objectId } } = await session.send('Runtime.evaluate', { expression: `document.querySelector('${tag}')` });
  if (objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  await session.send('Runtime.releaseObject', { objectId });
  return toReadNode(node);
}

async function placeOfNode(session: CDPSession, { handle }: ReadNode): Promise<{ x: number; y: number }> {
  const node = { backendNodeId: Number(handle) };
  await session.send('DOM.scrollIntoViewIfNeeded', node);
  const { model } = await session.send('DOM.getBoxModel', node);
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
