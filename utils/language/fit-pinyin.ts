import type { Sound } from './sounds';
import type { TypedPinyin } from './typed-pinyin';

/** How typed pinyin fits a reading: all of it, its start, the first letter of each syllable, or a start of some syllables. */
export interface PinyinFit {
  part: 'whole' | 'start' | 'initials' | 'short';
  /** Whether the tones that were typed are those of the reading; true where none were. */
  toned: boolean;
}

/** How typed pinyin fits a reading; `null` where it does not. */
export function fitPinyin(typed: TypedPinyin, sounds: readonly Sound[]): PinyinFit | null {
  const { letters } = typed;
  if (sounds[0]?.letters[0] !== letters[0]) return null;
  const spelled = fitSpelled(typed, sounds);
  if (spelled) return spelled;
  if (typed.tones.length > 0 || letters.length < 2) return null;
  if (letters.length === sounds.length && sounds.every((sound, at) => sound.letters[0] === letters[at])) return { part: 'initials', toned: true };
  return fitsShortened(typed, sounds, 0, 0) ? { part: 'short', toned: true } : null;
}

/** Whole syllables one after the other, of which the last may be unfinished. */
function fitSpelled({ letters, tones, breaks }: TypedPinyin, sounds: readonly Sound[]): PinyinFit | null {
  let at = 0;
  let toned = true;
  for (const sound of sounds) {
    if (at === letters.length) return { part: 'start', toned };
    const length = Math.min(sound.letters.length, letters.length - at);
    const isCut = length < sound.letters.length;
    const end = at + length;
    if (!sound.letters.startsWith(letters.slice(at, end))) return null;
    if (breaks.some((place) => place > at && (place < end || (place === end && isCut)))) return null;
    if (tones.some((sign) => sign.at >= at && sign.at < end && sign.tone !== sound.tone)) toned = false;
    at = end;
    if (isCut) return { part: 'start', toned };
  }
  return at === letters.length ? { part: 'whole', toned } : null;
}

/** Each syllable in turn by one letter or more: 'zhc', 'zcao' for zhòng cǎo. */
function fitsShortened(typed: TypedPinyin, sounds: readonly Sound[], from: number, syllable: number): boolean {
  const { letters, breaks } = typed;
  if (from === letters.length) return true;
  const { letters: whole } = sounds[syllable] ?? { letters: '' };
  for (let end = from + 1; end <= letters.length && whole[end - from - 1] === letters[end - 1]; end++) {
    if (fitsShortened(typed, sounds, end, syllable + 1)) return true;
    if (breaks.includes(end)) return false;
  }
  return false;
}
