import { toneOfMark, type Tone } from './pinyin';

/** Pinyin as a person types it, with or without tones and spaces. */
export interface TypedPinyin {
  /** Letters a to z, v for ü: 'zhongcao'. */
  letters: string;
  /** Tones that were typed, each by the place of one letter of its syllable. */
  tones: { at: number; tone: Tone }[];
  /** Places at which a syllable ends: behind a tone number, at a space or apostrophe. */
  breaks: number[];
}

const toneOfSign: Record<string, Tone> = { ...toneOfMark, 0: 5, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
const gap = /[\s'’·-]/u;

/** Reads what was typed as pinyin: 'zhongcao', 'zhong cao', 'zhòng cǎo', 'zhong4cao3', 'zc'; `null` where it is none. */
export function readTypedPinyin(typed: string): TypedPinyin | null {
  let letters = '';
  const tones: TypedPinyin['tones'] = [];
  const breaks: number[] = [];
  const endSyllable = (): void => {
    if (letters !== '' && breaks.at(-1) !== letters.length) breaks.push(letters.length);
  };
  for (const sign of withPlainUmlauts(typed.trim())) {
    const tone = toneOfSign[sign];
    if (/[a-z]/u.test(sign)) letters += sign;
    else if (gap.test(sign)) endSyllable();
    else if (tone === undefined || letters === '' || breaks.at(-1) === letters.length) return null;
    else {
      tones.push({ at: letters.length - 1, tone });
      if (/\d/u.test(sign)) endSyllable();
    }
  }
  return letters === '' ? null : { letters: letters.replace(/([ln])ue/gu, '$1ve'), tones, breaks };
}

/** Letters and tone marks apart, ü and its other spellings as v. */
const withPlainUmlauts = (typed: string): string =>
  typed.toLowerCase().normalize('NFD').replace(/u(?::|\u0308)/gu, 'v').replaceAll('\u0302', '');
