/** Tone 1 to 4, or 5 for the neutral tone and for what has no tone (Latin letters, punctuation). */
export type Tone = 1 | 2 | 3 | 4 | 5;

/** One syllable for display: `text` with its tone mark ('zhòng'), `tone` for its colour. */
export interface Syllable {
  text: string;
  tone: Tone;
}

const markedVowels: Record<string, string> = {
  a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ', m: 'm̄ḿm̌m̀', n: 'n̄ńňǹ', ê: 'ê̄ếê̌ề',
};
const marksOf = (vowel: string): string[] => [...new Intl.Segmenter().segment(markedVowels[vowel] ?? '')].map((part) => part.segment);

/** Which letter carries the mark: a or e, else the o of ou, else the last vowel; m, n, ng carry it themselves. */
function markedLetterAt(syllable: string): number {
  const lower = syllable.toLowerCase();
  const open = lower.search(/[aeê]/u);
  if (open >= 0) return open;
  const ou = lower.indexOf('ou');
  if (ou >= 0) return ou;
  for (let at = lower.length - 1; at >= 0; at--) if ('iouü'.includes(lower.charAt(at))) return at;
  return lower.search(/[mn]/u);
}

const toneOf = (digit: string): Tone =>
  digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : digit === '4' ? 4 : 5;

/**
 * One syllable in CC-CEDICT's spelling ('lu:4', 'r5', 'Bei3', also 'T' or '·') to marked pinyin.
 * What is no pinyin syllable comes back unchanged with tone 5.
 */
export function markSyllable(numbered: string): Syllable {
  const match = /^([a-zü:ê]+)([1-5])$/iu.exec(numbered);
  const letters = match?.[1];
  const digit = match?.[2];
  if (letters === undefined || digit === undefined) return { text: numbered, tone: 5 };
  const spelled = letters.replace(/u:|v/g, 'ü').replace(/U:|V/g, 'Ü');
  const tone = toneOf(digit);
  if (tone === 5) return { text: spelled, tone };
  const at = markedLetterAt(spelled);
  const letter = spelled.charAt(at);
  const marked = marksOf(letter.toLowerCase())[tone - 1];
  if (at < 0 || marked === undefined) return { text: spelled, tone };
  const cased = letter === letter.toLowerCase() ? marked : marked.toUpperCase();
  return { text: spelled.slice(0, at) + cased + spelled.slice(at + 1), tone };
}

/**
 * The syllables of a CC-CEDICT reading: spaced ('ka1 fei1 guan3', syntax v1) or joined ('ka1fei1guan3', syntax v2).
 */
export function splitReading(reading: string): string[] {
  return reading.split(/\s+/u).filter(Boolean)
    .flatMap((part) => part.match(/[a-zü:ê]+?[1-5](?![0-9])|[0-9]+|[^\sa-zü:ê]|[a-zü:ê]+/giu) ?? [part]);
}

/** A numbered reading as marked syllables, ready to show. */
export const markReading = (reading: string): Syllable[] => splitReading(reading).map(markSyllable);

/** Tones by the combining marks that show them. */
export const toneOfMark: Record<string, Tone> = { '\u0304': 1, '\u0301': 2, '\u030C': 3, '\u0300': 4 };

/** Pinyin with tone marks and spaced syllables ('zhòng cǎo') as syllables; punctuation stays where it stands. */
export function readMarkedPinyin(pinyin: string): Syllable[] {
  return pinyin.normalize('NFC').split(/\s+/u).filter(Boolean).map((text) => {
    const mark = [...text.normalize('NFD')].find((character) => character in toneOfMark);
    return { text, tone: toneOfMark[mark ?? ''] ?? 5 };
  });
}
