import { expect } from 'vitest';
import type { TestFrame, TestPage } from './browsers/test-browser.ts';
import { openEditor, type Editor } from './writing.ts';

/** What our frame beside an editor shows. */
interface ShownFrame {
  text: string;
  /** What is typed in it. */
  draft: string;
  /** Where the focus is: tag, then text or label. */
  focus: string;
}

export const readFrame = (frame: TestFrame): Promise<ShownFrame> => frame.evaluate(() => {
  const focused = document.activeElement;
  return {
    text: document.body.innerText.replace(/\s+/gu, ' ').trim(),
    draft: document.querySelector('textarea')?.value ?? '',
    focus: `${focused?.tagName.toLowerCase()} ${focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''}`.trim(),
  };
}, null);

/** The frame that shows `text`, `undefined` while none does. */
async function frameWith(page: TestPage, text: string | RegExp): Promise<TestFrame | undefined> {
  for (const frame of await page.frames()) {
    const shown = await readFrame(frame).catch(() => null);
    if (shown?.text.match(text)) return frame;
  }
  return undefined;
}

/** Waits until one of our frames shows `text`, and gives it back. */
export async function expectFrame(page: TestPage, text: string | RegExp): Promise<TestFrame> {
  let found: TestFrame | undefined;
  await expect.poll(async () => {
    found = await frameWith(page, text);
    return found !== undefined || (await Promise.all((await page.frames()).map(async (frame) => readFrame(frame).then((shown) => shown.text, String)))).join(' | ');
  }, { timeout: 15_000, interval: 50 }).toBe(true);
  if (!found) throw new Error(`no frame shows ${text}`);
  return found;
}

/** What our button beside an editor is called. */
const doorLabel = 'Write in your language';

/** Waits until the button stands beside the editor in use. */
export const expectDoor = (page: TestPage): Promise<void> =>
  expect.poll(async () => (await page.own('rnc-write')) !== null, { timeout: 15_000, interval: 50 }).toBe(true);

/** Opens the frame beside an editor with our button; the editor's page before that, unless it is open already. */
export async function openFrame(page: TestPage, editor: Editor, isNew = true): Promise<TestFrame> {
  if (isNew) await openEditor(page, editor);
  await expectDoor(page);
  await page.clickInOwn('rnc-write', doorLabel);
  const frame = await expectFrame(page, doorLabel);
  await expect.poll(async () => (await readFrame(frame)).focus, { timeout: 5_000, interval: 50 }).toContain('textarea');
  return frame;
}

/** Waits until the frame holds a draft, and its translation stands there where that is asked for. */
export async function writeIn(frame: TestFrame, draft: string, isTranslated = true): Promise<void> {
  await frame.type(draft);
  await expect.poll(async () => (await readFrame(frame)).draft, { timeout: 5_000, interval: 50 }).toBe(draft);
  if (!isTranslated) return;
  await frame.press('Control+Enter');
  await expect.poll(async () => (await readFrame(frame)).text, { timeout: 10_000, interval: 50 }).toContain('Word by word');
}

/** Clicks the button in a frame that reads or is labelled so. */
export async function clickInFrame(page: TestPage, frame: TestFrame, tag: string, label: string): Promise<void> {
  const within = await frame.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, label')].find((one) => one.getAttribute('aria-label') === wanted || one.innerText.trim().startsWith(wanted));
    found?.scrollIntoView({ block: 'nearest' });
    const { left = 0, top = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
    return found ? { x: left + width / 2, y: top + height / 2 } : null;
  }, label);
  if (!within) throw new Error(`the frame has no button “${label}”`);
  // The frame fills its host but for a border.
  const host = await page.evaluate((query) => {
    const { left, top } = document.querySelector(query)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top };
  }, tag);
  await page.click(host.left + 1 + within.x, host.top + 1 + within.y);
}
