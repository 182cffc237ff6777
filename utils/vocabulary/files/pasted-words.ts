import { emptyRow, type PlainRow } from './word-row';

const pinyin = /^[a-zü:v]+[1-5]?(?:[\s'’-]*[a-zü:v]+[1-5]?)*$/iu;
const marked = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/iu;
const syllables = /^\[?([\p{Script=Latin}\p{M}\d\s'’:-]+)\]?$/u;

/**
 * Words as somebody pastes them, one a line: alone, or followed by pinyin and meaning behind a tab, a comma, a dash or a
 * space. Empty lines and lines that begin with # are passed over.
 */
export function readPastedWords(text: string): PlainRow[] {
  const lines = text.split(/\r?\n/u).map((line) => line.replace(/^[\s\uFEFF]*(?:\d+[.)、]\s*|[-*•]\s+)?/u, '').trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [word = '', ...rest] = partsOf(line);
    const [first = '', ...others] = rest;
    const isReading = isPinyin(first);
    return { ...emptyRow(), text: word, pinyin: isReading ? first.replace(/^\[|\]$/gu, '') : '', meaning: (isReading ? others : rest).join(', ') };
  });
}

function partsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((part) => part.trim()).filter(Boolean);
  const [, word, rest = ''] = /^([\p{Script=Han}〇·]+)[\s,，;；:：=–—-]+(.+)$/u.exec(line) ?? [];
  if (word === undefined) return line.split(/[,，;；]/u).map((part) => part.trim()).filter(Boolean);
  const [, reading, meaning] = /^(\[[^\]]+\]|\S+)\s*(.*)$/u.exec(rest) ?? [];
  if (reading?.startsWith('[')) return [word, reading, ...(meaning ? [meaning] : [])];
  return [word, ...rest.split(/[,，;；]/u).map((part) => part.trim()).filter(Boolean)];
}

function isPinyin(part: string): boolean {
  const [, inside = ''] = syllables.exec(part) ?? [];
  return inside !== '' && (marked.test(inside) || (/\d/u.test(inside) && pinyin.test(inside.trim())));
}
