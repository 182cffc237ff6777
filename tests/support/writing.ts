import { expect } from 'vitest';
import type { ShownCardContent, TestPage } from './browsers/test-browser.ts';
import { fixturePage } from './fixture-pages.ts';
import { readMarks } from './marks.ts';

export type Fixture = typeof globalThis & { fixture: { ready: Promise<void>; keys: string[]; intrusions?: string[]; setTheme(theme: string): void; patchText(selector: string, text: string): void } };

/** A place to write in. */
export interface Editor {
  name: string;
  /** The page it stands on. */
  page: string;
  selector: string;
  /** A button that opens it. */
  opener?: string;
  /** What must stay in view beside the text. */
  buttons: string;
}

export const searchBox: Editor = {
  name: 'the search box', page: 'explore', selector: '.input-box:not([aria-hidden]) > #search-input', buttons: '.sug-container-wrapper',
};
export const commentBox: Editor = { name: 'the comment box', page: 'note', selector: '#content-textarea', buttons: '.engage-bar .btn' };

/** One of each kind. */
export const editors: readonly Editor[] = [
  commentBox,
  { name: 'a reply to a comment', page: 'note', selector: '#content-textarea', opener: '.comment-item .reply', buttons: '.engage-bar .btn, .engage-bar .reply-content' },
  { name: 'a new post in TipTap', page: 'creator-publish', selector: '.tiptap', buttons: '.toolbar button, xhs-publish-btn' },
  { name: 'a new post in Quill', page: 'creator-publish-quill', selector: '.ql-editor', buttons: '.toolbar button, xhs-publish-btn' },
  { name: 'the title of a new post', page: 'creator-publish', selector: '.title-container input', buttons: '.toolbar button' },
  searchBox,
  { name: 'a reply to a notification', page: 'notification', selector: 'textarea.comment-input', opener: '.action-reply', buttons: '.reply-box .submit' },
];

/** Puts the caret into an editor of the page in view. */
export const goInto = (page: TestPage, { selector, opener }: Editor): Promise<void> => page.evaluate(({ query, button }) => {
  if (button) document.querySelector<HTMLElement>(button)?.click();
  const editor = document.querySelector<HTMLElement>(query);
  if (!editor) throw new Error(`no ${query}`);
  editor.scrollIntoView({ block: 'center' });
  editor.focus();
}, { query: selector, button: opener });

/** Opens the page of an editor and puts the caret into it. */
export async function openEditor(page: TestPage, editor: Editor): Promise<void> {
  await page.goto(fixturePage(editor.page).url);
  await page.evaluate(() => (globalThis as Fixture).fixture.ready, null);
  await goInto(page, editor);
}

/** What the panel's one line says of a draft that touches one topic, and drafts that touch none and one. */
export const oneTopic = '1 topic to know about';
export const harmless = 'The dumplings were lovely';
export const risky = 'We smoked weed at home';

/** Empties an editor as the site does once the draft is sent. */
export const emptied = (page: TestPage, { selector }: Editor): Promise<void> => page.evaluate((query) => {
  const editor = document.querySelector<HTMLElement & { value?: string }>(query);
  if (editor?.isContentEditable) editor.textContent = '';
  else if (editor) editor.value = '';
}, selector);

/** Texts that are marked in an editor, of whatever severity. */
export async function markedIn(page: TestPage, { selector }: Editor): Promise<string[]> {
  const marks = await Promise.all(['rnc-sensitive-1', 'rnc-sensitive-2', 'rnc-sensitive-3', 'rnc-support'].map((name) => readMarks(page, name, selector)));
  return marks.flatMap(({ texts }) => texts.flatMap(({ text, marks: found }) => found.map(([start, end]) => text.slice(start, end))));
}

/** What stands in an editor. */
export const textIn = (page: TestPage, { selector }: Editor): Promise<string> => page.evaluate((query) => {
  const editor = document.querySelector<HTMLElement & { value?: string }>(query);
  return (editor?.value ?? editor?.innerText ?? '').trim();
}, selector);

/** Whether the caret is in an editor. */
export const isInside = (page: TestPage, { selector }: Editor): Promise<boolean> =>
  page.evaluate((query) => document.activeElement === document.querySelector(query), selector);

/** Waits until the panel says `text`, and gives back all it says. */
export async function expectWarning(page: TestPage, text: string | RegExp): Promise<ShownCardContent> {
  let shown: ShownCardContent | null = null;
  await expect.poll(async () => {
    shown = await page.warning();
    return shown?.text ?? '';
  }, { timeout: 15_000, interval: 50 }).toMatch(text);
  return shown ?? { text: '', theme: null };
}

/** Waits until no panel is shown. */
export const expectNoWarning = (page: TestPage): Promise<void> => expect.poll(() => page.warning(), { timeout: 10_000, interval: 50 }).toBeNull();

/** Long enough for a draft to have been looked at. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

interface PlacedBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element of ours stands, the panel if not said otherwise, and what of an editor's text and buttons it covers. */
export const coveredBy = (page: TestPage, { selector, buttons }: Editor, tag = 'rnc-warning'): Promise<{ box: PlacedBox; covered: string[] }> => page.evaluate(({ query, around, ours }) => {
  const plain = ({ left, top, right, bottom }: DOMRect): PlacedBox => ({ left, top, right, bottom });
  const box = plain(document.querySelector(ours)?.getBoundingClientRect() ?? new DOMRect());
  const editor = document.querySelector<HTMLElement>(query);
  const text = document.createRange();
  if (editor) text.selectNodeContents(editor);
  const kept = [
    ...(editor?.isContentEditable ? [...text.getClientRects()] : [editor?.getBoundingClientRect() ?? new DOMRect()]).map((one) => ({ name: 'the text', one })),
    ...[...document.querySelectorAll(around)].map((button) => ({ name: button.className || button.localName, one: button.getBoundingClientRect() })),
  ];
  const covered = kept.filter(({ one }) => one.width > 0 && one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top);
  return { box, covered: covered.map(({ name }) => name) };
}, { query: selector, around: buttons, ours: tag });
