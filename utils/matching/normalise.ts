import { UnitMap } from './unit-map';

/** A text brought to the one spelling that phrases are looked for in, and the way back. Offsets are UTF-16 units. */
interface NormalisedText {
  text: string;
  /** Where the unit at `offset` of the normalised text stands in the source; its end for the end. */
  sourceOffset(offset: number): number;
}

/**
 * Normalises: upper case and full width to lower case and half width (Latin), curly apostrophes to straight ones,
 * traditional and variant characters to their representative; zero-width characters, joiners, variation selectors and
 * skin tones and the frames of keycap digits are left out.
 */
export type Normaliser = (text: string) => NormalisedText;

const left = 0;
const isLeftOut = (unit: number): boolean =>
  unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0x20e3 || unit === 0xfe0e || unit === 0xfe0f || unit === 0xfeff;

/** Whether the unit at `at` is half of a skin tone, U+1F3FB to U+1F3FF. */
function isOfSkinTone(source: string, at: number, unit: number): boolean {
  if (unit === 0xd83c) return isToneHalf(source.charCodeAt(at + 1));
  return isToneHalf(unit) && source.charCodeAt(at - 1) === 0xd83c;
}
const isToneHalf = (unit: number): boolean => unit >= 0xdffb && unit <= 0xdfff;

/** @param foldPairs characters of the basic plane, each followed by its representative, in `inUnitOrder` */
export function createNormaliser(foldPairs: string): Normaliser {
  const folded = new UnitMap(foldPairs);

  const unitFor = (unit: number): number => {
    if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    if (unit === 0x2018 || unit === 0x2019) return 0x27;
    if (unit === 0x3000) return 0x20;
    if (unit >= 0xff01 && unit <= 0xff5e) return unitFor(unit - 0xfee0);
    return isLeftOut(unit) ? left : (folded.get(unit) ?? unit);
  };

  return (source) => {
    let text = '';
    let copied = 0;
    const leftOut: number[] = [];
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      const wanted = isOfSkinTone(source, at, unit) ? left : unitFor(unit);
      if (wanted === unit) continue;
      text += source.slice(copied, at);
      if (wanted === left) leftOut.push(text.length);
      else text += String.fromCharCode(wanted);
      copied = at + 1;
    }
    if (copied > 0) text += source.slice(copied);
    else text = source;
    return { text, sourceOffset: (offset) => offset + leftOut.filter((gone) => gone <= offset).length };
  };
}
