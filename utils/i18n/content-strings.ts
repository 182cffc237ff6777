import * as v from 'valibot';
import type { UiStrings } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { readExtensionFile } from '../platform/extension-file';
import { readSettings } from '../settings/store';
import { resolveLanguage } from './language';

const strings = v.record(v.string(), v.unknown());

/** What the content script shows, in the language in force. */
export async function readUiStrings(): Promise<UiStrings> {
  const { language: choice } = await readSettings();
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  const file = await readExtensionFile(`locales/${language}/content.json`);
  return { language, strings: v.parse(strings, await file.json()) };
}
