import path from 'node:path';
import { expect, it } from 'vitest';
import { readCedict } from '../../modules/dictionary/sources';
import { readPacks } from '../../modules/glossary/packs';
import { readingOfTerm } from '../../utils/glossary/term-reading';

const letters = (said: string): string => said.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c,]/gu, '').normalize('NFC').toLowerCase();

/** How each character is said anywhere in the dictionary, without tones. */
const known = new Map<string, Set<string>>();
for (const { simplified, traditional, reading } of readCedict()) {
  const said = reading.toLowerCase().replaceAll('u:', 'ü').replace(/\d/gu, '').split(' ');
  for (const word of [[...simplified], [...traditional]]) {
    if (word.length !== said.length) continue;
    word.forEach((character, at) => known.set(character, (known.get(character) ?? new Set()).add(said[at] ?? '')));
  }
}

/** Said in dialect as no dictionary has it. */
const ownWays = new Set(['忒', '美滴很']);

const readings = readPacks(path.resolve(import.meta.dirname, '../../public/data/glossary'))
  .filter(({ language }) => language === 'zh')
  .flatMap(({ entries }) => entries.flatMap((entry) => {
    const reading = readingOfTerm(entry, entry.forms[0] ?? '');
    return reading ? [{ text: reading.text, said: reading.syllables.map(({ text }) => text).filter((text) => /[\p{L}\p{N}]/u.test(text)) }] : [];
  }));
const asLine = ({ text, said }: (typeof readings)[number]): string => `${text}: ${said.join(' ')}`;

it('a term, or what it stands for, is read as its characters are', () => {
  const wrong = readings.filter(({ text, said }) => {
    const characters = text.match(/[\p{L}\p{N}]/gu) ?? [];
    if (ownWays.has(text) || !characters.every((character) => /\p{Script=Han}/u.test(character)) || /\p{Extended_Pictographic}/u.test(text)) return false;
    return characters.length !== said.length || characters.some((character, at) => {
      const sound = letters(said[at] ?? '');
      return known.get(character)?.has(sound) === false;
    });
  });
  expect(wrong.map(asLine)).toEqual([]);
});

it('no Chinese reading stands beside letters that are said otherwise', () => {
  const wrong = readings.filter(({ text, said }) => /^[\p{Script=Latin}\s]+$/u.test(text)
    && !said.some((sound) => /^[A-Z]+$/u.test(sound)) && letters(said.join('')) !== text.toLowerCase());
  expect(wrong.map(asLine)).toEqual([]);
});
