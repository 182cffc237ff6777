import type { GlossedWord } from '../../utils/dictionary/entry';

/** The pinyin of a text: words apart, everything that has no reading as it is written. */
export function pinyinLine(text: string, words: readonly GlossedWord[]): string {
  let line = '';
  let at = 0;
  for (const { start, end, syllables } of words) {
    if (syllables.length === 0) continue;
    line += `${text.slice(at, start)} ${syllables.map((syllable) => syllable.text).join('')} `;
    at = end;
  }
  return (line + text.slice(at)).replace(/[^\S\n]+/gu, ' ').replace(/ (?=[，。！？、；：”’）》,.!?;:)\n])|(?<=[\n“‘（《(]) /gu, '').trim();
}
