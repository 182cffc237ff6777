import { browser } from '../platform/browser';
import { vocabularyDueKey, vocabularyMarksKey } from '../settings/stored-key';

/**
 * Tells open tabs and the toolbar that the vocabulary has changed. Called when the change is written.
 *
 * @param touchesMarks whether words came, went or changed their status
 */
export async function announceChange(touchesMarks: boolean): Promise<void> {
  const sign = `${Date.now()} ${Math.random()}`;
  try {
    await browser.storage.local.set({ [vocabularyDueKey]: sign, ...(touchesMarks && { [vocabularyMarksKey]: sign }) });
  } catch {
    // What is stored is stored; tabs learn of it when they are loaded again.
  }
}
