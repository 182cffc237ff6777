import { expect } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';
import { bringFile as bringFileInto, savedBy } from './options.ts';

type World = typeof globalThis & { browser?: typeof chrome };
interface Api { action: { getBadgeText(details: object): Promise<string> } }
declare const chrome: Api;

/** Presses the button, link or row of a page of ours that reads so or is labelled so. */
export const press = (page: TestPage, label: string): Promise<void> => expect.poll(() => page.evaluate((wanted) => {
  const all = [...document.querySelectorAll<HTMLElement>('button, summary, [role="tab"], label, a, input[type="radio"]')];
  const named = (one: HTMLElement): string => (one.getAttribute('aria-label') ?? one.textContent).trim();
  const found = all.find((one) => named(one) === wanted) ?? all.find((one) => named(one).startsWith(wanted));
  found?.focus();
  found?.click();
  return found !== undefined;
}, label), { timeout: 10_000, interval: 50, message: `a button ${label}` }).toBe(true);

/** What a page of ours reads as. */
export const pageText = (page: TestPage): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '), null);

/** Waits until a page of ours reads so. */
export const expectPageText = (page: TestPage, text: RegExp): Promise<void> =>
  expect.poll(() => pageText(page), { timeout: 15_000, interval: 50 }).toMatch(text);

/** Types into the field with this label. */
export const fill = (page: TestPage, label: string, text: string): Promise<void> => page.evaluate(({ wanted, value }) => {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const field = fields.find((one) => one.getAttribute('aria-label') === wanted || [...(one.labels ?? [])].some(({ textContent }) => textContent.trim() === wanted));
  if (!field) throw new Error(`no field ${wanted}`);
  const home = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  // React hears of a change only where its own setter is passed by.
  Reflect.getOwnPropertyDescriptor(home, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}, { wanted: label, value: text });

/** Hands a file to the page. */
export const bringFile = (page: TestPage, name: string, text: string): Promise<void> => bringFileInto(page, 'root', name, text);

/** Presses a button that saves a file, and gives back what is in the file. */
export const savedFile = (page: TestPage, label: string): Promise<string> => savedBy(page, () => press(page, label));

/** What the toolbar's badge says. */
export const badge = (page: TestPage): Promise<string> =>
  page.evaluate(() => ((globalThis as World).browser ?? chrome).action.getBadgeText({}), null);

/** All rows of all tables as they stand in the browser's own database, without facts about the database itself and what was just deleted. */
export const readTables = (page: TestPage): Promise<Record<string, unknown[]>> => page.evaluate(() => new Promise<Record<string, unknown[]>>((resolve, reject) => {
  const opening = indexedDB.open('rednote-companion');
  opening.addEventListener('error', () => reject(new Error('no database')));
  opening.addEventListener('success', () => {
    const database = opening.result;
    const names = [...database.objectStoreNames].filter((name) => name !== 'facts');
    const reading = database.transaction(names);
    const requests = names.map((name) => reading.objectStore(name).getAll());
    reading.addEventListener('complete', () => {
      database.close();
      const bare = (rows: readonly object[]): object[] => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'removed')));
      resolve(Object.fromEntries(names.map((name, at) => [name, bare(requests[at]?.result ?? [])])));
    });
  });
}), null);
