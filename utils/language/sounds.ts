import { toneOfMark, type Tone } from './pinyin';

/** A syllable as people type it: letters a to z, v for ü, and its tone. */
export interface Sound {
  letters: string;
  tone: Tone;
}

const toneOfDigit: Record<string, Tone> = { 1: 1, 2: 2, 3: 3, 4: 4 };

/** A syllable in CC-CEDICT's spelling ('lu:4', 'Bei3', 'T') as typed. */
export const soundOfNumbered = (syllable: string): Sound => ({
  letters: syllable.toLowerCase().replaceAll('u:', 'v').replace(/[^a-z]/gu, ''),
  tone: toneOfDigit[syllable.at(-1) ?? ''] ?? 5,
});

/** Spaced pinyin with tone marks ('zǎo C wǎn A') as typed; of several readings ('bái bái / bái bái le') each. */
export function soundsOfMarked(pinyin: string): Sound[][] {
  const parts = pinyin.toLowerCase().normalize('NFD').replaceAll('u\u0308', 'v');
  return parts.split('/').map((reading) => reading.split(/[\s'’-]+/u).map(soundOfParts).filter(({ letters }) => letters !== ''))
    .filter((sounds) => sounds.length > 0);
}

/** A syllable whose letters and mark stand apart. */
function soundOfParts(parts: string): Sound {
  const mark = /[\u0300\u0301\u0304\u030C]/u.exec(parts)?.[0] ?? '';
  return { letters: parts.replace(/[^a-z\d]/gu, ''), tone: toneOfMark[mark] ?? 5 };
}
