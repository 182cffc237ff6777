import type { TestPage } from './browsers/test-browser.ts';

/** Pastes a text into the check, in the place of what stands there. */
export const pasteIntoCheck = (check: TestPage, text: string): Promise<void> => check.evaluate(async (pasted) => {
  for (let waited = 0; waited < 10_000 && !document.querySelector('textarea'); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  const box = document.querySelector('textarea');
  box?.focus();
  box?.select();
  document.execCommand('insertText', false, pasted);
}, text);

/** All that the check shows, but for what is typed. */
export const readCheck = (check: TestPage): Promise<string> => check.evaluate(() => {
  const panel = document.querySelector<HTMLElement>('#check-panel');
  return (panel?.innerText ?? '').replace(/\s+/gu, ' ').trim();
}, null);
