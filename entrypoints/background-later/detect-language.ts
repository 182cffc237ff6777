import { browser } from '../../utils/platform/browser';
import { baseOf } from '../../utils/translation/text-language';

/** Share of a text (per cent) that has to be in a language for the text to count as written in it. */
const enough = 60;

/**
 * Whether a text in Latin letters is in a language, as the browser's own detector tells, offline. Of short texts it is
 * seldom sure: those count as English, which is what most of them are.
 */
export async function isInLanguage(text: string, language: string): Promise<boolean> {
  const detected = await browser.i18n.detectLanguage(text).catch(() => null);
  const [first] = detected?.languages ?? [];
  const isSure = detected?.isReliable === true && first !== undefined && first.percentage >= enough;
  return baseOf(language) === (isSure ? baseOf(first.language) : 'en');
}
