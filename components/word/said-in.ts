import type { Syllable } from '../../utils/language/pinyin';
import { zhuyinOf } from '../../utils/language/zhuyin';
import type { Settings } from '../../utils/settings/schema';

/** A syllable as the person wants to be told how it is said; '' where they do not. */
export const saidIn = (phonetics: Settings['phonetics'], syllable: Syllable): string =>
  (phonetics === 'none' ? '' : phonetics === 'zhuyin' ? zhuyinOf(syllable) : syllable.text);

/** Several of them. */
export const allSaidIn = (phonetics: Settings['phonetics'], syllables: readonly Syllable[]): string =>
  syllables.map((syllable) => saidIn(phonetics, syllable)).join(' ').trim();
