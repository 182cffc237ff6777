import { expect } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';

/** What a person sees of the popup, and where the focus is. */
export interface ShownPopup {
  text: string;
  /** The text of each line to choose from. */
  options: string[];
  /** The one that Enter opens, '' for none. */
  chosen: string;
  /** Role or tag of what has the focus, and what it is called or holds. */
  focus: string;
}

/** Reads the popup. */
export const readPopup = (page: TestPage): Promise<ShownPopup> => page.evaluate(() => {
  const seen = (element: Element): boolean => element.checkVisibility() && element.closest('[inert]') === null;
  const textOf = (element: Element | null): string => (element instanceof HTMLElement ? element.innerText.replace(/\s+/gu, ' ').trim() : '');
  const focused = document.activeElement;
  const box = document.querySelector<HTMLInputElement>('[role="combobox"]');
  const chosen = box?.getAttribute('aria-activedescendant') ?? null;
  return {
    text: [...document.querySelectorAll('main > *')].filter(seen).map(textOf).join(' '),
    options: [...document.querySelectorAll('[role="option"]')].filter(seen).map(textOf),
    chosen: chosen === null ? '' : textOf(document.getElementById(chosen)),
    focus: `${focused?.getAttribute('role') ?? focused?.tagName.toLowerCase()} ${focused instanceof HTMLInputElement ? focused.value : (focused?.getAttribute('aria-label') ?? textOf(focused))}`.trim(),
  };
}, null);

/** Waits until the popup shows what is wanted. */
export async function expectPopup(page: TestPage, wanted: Partial<Record<keyof ShownPopup, RegExp>>): Promise<ShownPopup> {
  let shown: ShownPopup = { text: '', options: [], chosen: '', focus: '' };
  const asLines = ({ options, ...rest }: ShownPopup): Record<keyof ShownPopup, string> => ({ ...rest, options: options.join('\n') });
  await expect.poll(async () => {
    shown = await readPopup(page);
    const lines = asLines(shown);
    const missed = Object.entries(wanted).filter(([part, pattern]) => !pattern.test(lines[part as keyof ShownPopup]));
    return missed.map(([part]) => `${part}: ${lines[part as keyof ShownPopup].slice(0, 300)}`);
  }, { timeout: 20_000, interval: 50 }).toEqual([]);
  return shown;
}

/** Clicks the button or tab that reads or is labelled so. */
export async function clickOn(page: TestPage, label: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')].filter((one) => one.checkVisibility());
    const found = buttons.find((one) => one.getAttribute('aria-label') === wanted || one.innerText.replace(/\s+/gu, ' ').trim().startsWith(wanted));
    if (!found) return null;
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, label);
  if (!place) throw new Error(`the popup has no button “${label}”`);
  await page.click(place.x, place.y);
}
