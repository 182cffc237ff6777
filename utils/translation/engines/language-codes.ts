import { baseOf } from '../text-language';

const isTraditional = (language: string): boolean => /-(?:tw|hk|mo|hant)/iu.test(language);

/** As Google names languages: Chinese by region, others by their base. */
export const googleLanguage = (language: string): string =>
  (baseOf(language) === 'zh' ? (isTraditional(language) ? 'zh-TW' : 'zh-CN') : baseOf(language));

/** As Microsoft, browsers and newer LibreTranslate name them: Chinese by script. */
export const scriptLanguage = (language: string): string =>
  (baseOf(language) === 'zh' ? (isTraditional(language) ? 'zh-Hant' : 'zh-Hans') : baseOf(language));
