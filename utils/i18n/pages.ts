import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Strings } from '../packed-strings';
import type { Language } from './language';
import { expectStrings, readStrings } from './strings';

/** All texts of our own pages in one language, by namespace: what they show as the card does has the card's words. */
const readAll = async (language: Language): Promise<Record<string, Strings>> =>
  Object.assign({}, ...await Promise.all([readStrings('content', language), readStrings('pages', language)]));

/** To be called as soon as one of our pages starts, with the language that it will most likely speak. */
export const expectPagesStrings = (language: Language): void => (['content', 'pages'] as const).forEach((file) => expectStrings(file, language));

/** i18next for the extension's own pages, with the texts of one language. */
export async function createPagesI18n(language: Language): Promise<i18n> {
  const strings = await readAll(language);
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(strings),
    defaultNS: 'pages',
    resources: { [language]: strings },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Shows another language once its texts are read; until then the earlier one stays, and where they cannot be read. */
export async function changePagesLanguage(instance: i18n, language: Language, signal: AbortSignal): Promise<void> {
  if (!instance.hasResourceBundle(language, 'pages')) {
    for (const [space, strings] of Object.entries(await readAll(language))) instance.addResourceBundle(language, space, strings);
  }
  if (!signal.aborted) await instance.changeLanguage(language);
}
