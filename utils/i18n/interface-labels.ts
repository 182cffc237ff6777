import { labelReader, type LabelReader } from '../interface-labels/label-reader';
import { browser } from '../platform/browser';
import { readExtensionFile } from '../platform/extension-file';
import type { Settings } from '../settings/schema';
import { Shelf } from '../shelf';
import { resolveLanguage, type Language } from './language';

const readers = new Shelf<Language, LabelReader>(1, async (language) => labelReader(await (await readExtensionFile(`interface/${language}.json`)).json()));

/** What reads the site's interface in the language in force; `null` where that is Chinese, as the site is. */
export async function interfaceReader({ language: choice }: Pick<Settings, 'language'>): Promise<LabelReader | null> {
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  return language.startsWith('zh') ? null : readers.get(language);
}
