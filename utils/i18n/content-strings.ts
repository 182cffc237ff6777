import type { UiStrings } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { readSettings } from '../settings/store';
import { explanationLanguage } from './explained-languages';
import { resolveLanguage } from './language';
import { readStrings } from './strings';

/** What the content script shows, in the language in force. */
export async function readUiStrings(): Promise<UiStrings> {
  const settings = await readSettings();
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const { content = {} } = await readStrings('content', language);
  return { language, strings: content, explanations: explanationLanguage(settings) };
}
