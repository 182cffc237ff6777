import type { TestPage } from './browsers/test-browser.ts';

/** Puts a text in the place of what stands in the check, as pasting does. */
export async function typeIntoCheck(check: TestPage, text: string): Promise<void> {
  await check.evaluate(async () => {
    for (let waited = 0; waited < 10_000 && !document.querySelector('textarea'); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
    const box = document.querySelector('textarea');
    box?.focus();
    box?.select();
  }, null);
  await check.type(text);
}

/** All that the check shows, but for what is typed. */
export const readCheck = (check: TestPage): Promise<string> => check.evaluate(() => {
  const panel = document.querySelector<HTMLElement>('#check-panel');
  return (panel?.innerText ?? '').replace(/\s+/gu, ' ').trim();
}, null);
