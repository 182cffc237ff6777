import en from '../../locales/en/content.json' with { type: 'json' };
import zhCn from '../../locales/zh-CN/content.json' with { type: 'json' };
import zhTw from '../../locales/zh-TW/content.json' with { type: 'json' };
import type { UiStrings } from '../messaging/protocol';
import { browser } from '../platform/browser';
import { readSettings } from '../settings/store';
import { resolveLanguage, type Language } from './language';

const stringsOf: Record<Language, Record<string, unknown>> = { en, 'zh-CN': zhCn, 'zh-TW': zhTw };

/** What the content script shows, in the language in force. */
export async function readUiStrings(): Promise<UiStrings> {
  const { language: choice } = await readSettings();
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  return { language, strings: stringsOf[language] };
}
