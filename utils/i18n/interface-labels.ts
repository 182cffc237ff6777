import { labelReader, type LabelReader } from '../interface-labels/label-reader';
import { browser } from '../platform/browser';
import { readExtensionFile } from '../platform/extension-file';
import type { Settings } from '../settings/schema';
import { Shelf } from '../shelf';
import { resolveLanguage } from './language';

/** Labels stand in English for everybody who does not read the site's own Chinese. */
const readers = new Shelf<'en', LabelReader>(1, async (language) => labelReader(await (await readExtensionFile(`interface/${language}.json`)).json()));

/** What reads the site's interface to this person; `null` where their language is Chinese, as the site is. */
export async function interfaceReader({ language: choice }: Pick<Settings, 'language'>): Promise<LabelReader | null> {
  return resolveLanguage(choice, browser.i18n.getUILanguage()).startsWith('zh') ? null : readers.get('en');
}
