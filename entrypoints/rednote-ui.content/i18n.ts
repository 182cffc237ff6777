import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { UiStrings } from '../../utils/messaging/protocol';

/** i18next with the strings of the one language that the background sent; nothing is fetched or detected. */
export function createI18n({ language, strings }: Pick<UiStrings, 'language' | 'strings'>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: ['content'],
    defaultNS: 'content',
    resources: { [language]: { content: strings } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
