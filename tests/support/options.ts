import { expect } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';

type Saving = typeof globalThis & { saved?: Promise<string>[] };

/** Brings a file into the section with this id. */
export const bringFile = (options: TestPage, section: string, name: string, text: string): Promise<void> => options.evaluate((file) => {
  const input = document.querySelector<HTMLInputElement>(`#${file.section} input[type="file"]`);
  if (!input) throw new Error('no way to bring a file in');
  const transfer = new DataTransfer();
  transfer.items.add(new File([file.text], file.name, { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}, { section, name, text });

/** Presses the button or switch that reads or is labelled so, once it is there. */
export const press = (options: TestPage, label: string): Promise<void> => expect.poll(() => options.evaluate((wanted) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, input[type="checkbox"]')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).trim() === wanted || (one instanceof HTMLInputElement && one.labels?.[0]?.textContent === wanted));
  found?.focus();
  found?.click();
  return found !== undefined;
}, label), { timeout: 10_000, interval: 50, message: `a button ${label}` }).toBe(true);

/** The text of the file that `save` lets the person keep. */
export async function savedBy(options: TestPage, save: () => Promise<void>): Promise<string> {
  await options.evaluate(() => {
    const world: Saving = globalThis;
    const saved: Promise<string>[] = (world.saved = []);
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      saved.push(file.text());
      return create(file);
    };
  }, null);
  await save();
  return options.evaluate(async () => {
    const { saved = [] }: Saving = globalThis;
    // What is saved may have to be read first.
    for (let waited = 0; waited < 5_000 && saved.length === 0; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
    return (await Promise.all(saved))[0] ?? '';
  }, null);
}

/** Types into the field with this label, in the place of what stands there, once it is there. */
export async function fillIn(options: TestPage, label: string, text: string): Promise<void> {
  await expect.poll(() => options.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)?.control;
    if (!(found instanceof HTMLInputElement)) return false;
    found.focus();
    found.select();
    return true;
  }, label), { timeout: 10_000, interval: 50, message: `a field ${label}` }).toBe(true);
  await options.type(text);
}

/** Switches the topic of this title on or off in one column. */
export const flip = (options: TestPage, title: string, column: 'Writing' | 'Reading'): Promise<void> => options.evaluate((wanted) => {
  const row = [...document.querySelectorAll('#sensitive tbody tr')].find((one) => one.querySelector('th')?.textContent === wanted.title);
  const control = row?.querySelectorAll('td')[wanted.column === 'Writing' ? 0 : 1]?.querySelector('input');
  if (!control) throw new Error(`no switch for ${wanted.title}`);
  control.click();
}, { title, column });
