const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The same text of ASCII anew: cut out of Chinese text, it would go on taking two bytes a letter, and longer to search. */
const inOneByte = (text: string): string => decoder.decode(encoder.encode(text));

/** Numbered readings, a line each, as typed with tones: 'zhong4 cao3'. */
export const tonedLines = (readings: readonly string[]): string =>
  inOneByte(`${readings.join('\n').toLowerCase().replaceAll('u:', 'v').replace(/[^a-z\d \n]/gu, '').replace(/ {2,}/gu, ' ')}\n`);

/** The same without tones and spaces: 'zhongcao'. */
export const plainLines = (toned: string): string => toned.replace(/[\d ]+/gu, '');

/** The same as first letters: 'zc'. */
export const initialLines = (toned: string): string => toned.replace(/([a-z])[a-z]*\d? ?/gu, '$1');

/** Remarks in front of a meaning, those left out that make it a rare one, and the 'to' or 'the' behind them. */
const lead = /\/(?:\((?!archaic|old|literary|dialect|obsolete|topolect)[^)/\n]*\) )*(?:(?:to|an?|the) (?=\S))?/gu;

/**
 * Definitions, a line for each headword, as joined meanings (see `joinMeanings`): without measure words, the words they
 * name with their readings, and what leads them in.
 */
export const meaningLines = (definitions: readonly string[]): string =>
  inOneByte(`${definitions.map((line) => `/${line}/`).join('\n').toLowerCase()
    .replace(/\[[^\]\n]*\]|[\u3000-\uFFFF|]+/gu, '')
    .normalize('NFD')
    .replace(/[‘’]/gu, "'")
    .replace(/[^\n\u0020-\u007E]+/gu, '')
    .replace(/\/cl:[^/\n]*/gu, '')
    .replaceAll('; ', '/')
    .replace(lead, '/')}\n`);
