import { withOwnLabels, type InterfaceLabels, type OwnLabels } from '../interface-labels/interface-labels';
import { labelReader, type LabelReader } from '../interface-labels/label-reader';
import { browser } from '../platform/browser';
import { readExtensionFile } from '../platform/extension-file';
import type { Settings } from '../settings/schema';
import { Shelf } from '../shelf';
import { resolveLanguage, type Language } from './language';

/**
 * Languages with labels of their own for what is seen most; all else stands in English, as everything does for those that
 * read neither these nor Chinese. Japanese is not among them: its characters would pass for the site's own.
 */
export const labelledLanguages: readonly Language[] = ['es', 'fr', 'de', 'pt-BR', 'ru', 'ko', 'vi', 'ms'];

const readLabels = async <Labels>(language: string): Promise<Labels> => (await readExtensionFile(`interface/${language}.json`)).json();

const readers = new Shelf<Language, LabelReader>(1, async (language) => {
  const english = await readLabels<InterfaceLabels>('en');
  return labelReader(labelledLanguages.includes(language) ? withOwnLabels(english, await readLabels<OwnLabels>(language)) : english);
});

/** What reads the site's interface to this person; `null` where their language is Chinese, as the site is. */
export async function interfaceReader({ language: choice }: Pick<Settings, 'language'>): Promise<LabelReader | null> {
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  return language.startsWith('zh') ? null : readers.get(language);
}
