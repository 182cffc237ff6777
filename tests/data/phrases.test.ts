import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { phrasesSchema, situations, type Phrase } from '../../utils/glossary/phrases';
import { hasHan } from '../../utils/language/han';
import { soundOfNumbered, soundsOfMarked } from '../../utils/language/sounds';
import { realDictionary, realIndex } from '../support/dictionary';

const phrases = v.parse(phrasesSchema, JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../public/data/phrases.json'), 'utf8')));
const characters = ({ zh }: Phrase): string[] => zh.match(/\p{Script=Han}/gu) ?? [];
const soundsOf = ({ pinyin }: Phrase) => soundsOfMarked(pinyin).flat();
const failing = (isFine: (phrase: Phrase) => boolean): string[] => phrases.filter((phrase) => !isFine(phrase)).map(({ id }) => id);
const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the phrases', () => {
  it('are at least 130, of every situation at least ten', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(130);
    const counts = situations.map((situation) => phrases.filter((phrase) => phrase.situation === situation).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
  });

  it('stand by situation, in the order in which situations are listed', () => {
    const order = phrases.map(({ situation }) => situations.indexOf(situation));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('have ids and wordings of their own', () => {
    expect(twice(phrases.map(({ id }) => id))).toEqual([]);
    expect(twice(phrases.map(({ zh }) => zh))).toEqual([]);
    expect(twice(phrases.map(({ en }) => en))).toEqual([]);
  });
});

describe('every phrase', () => {
  it('is Chinese, with an English wording without Chinese in it', () => {
    expect(failing(({ zh, en }) => hasHan(zh) && !/[a-z\d]/iu.test(zh) && !hasHan(en))).toEqual([]);
  });

  it('has a syllable for each character', () => {
    expect(failing((phrase) => soundsOf(phrase).length === characters(phrase).length)).toEqual([]);
  });

  it('is read as its characters are, in their own tone or in none', async () => {
    const dictionary = realDictionary();
    const index = await realIndex();
    const readings = new Map<string, Set<string>>();
    for (const character of new Set(phrases.flatMap(characters))) {
      const found = await dictionary.entries(index, index.ordinalOf(index.fold(character)));
      const sounds = found.ok ? found.value.map(({ reading }) => soundOfNumbered(reading)) : [];
      readings.set(character, new Set(sounds.flatMap(({ letters, tone }) => [`${letters}${tone}`, `${letters}5`])));
    }
    const wrong = phrases.flatMap((phrase) => soundsOf(phrase).flatMap(({ letters, tone }, at) => {
      const character = characters(phrase)[at] ?? '';
      return readings.get(character)?.has(`${letters}${tone}`) ? [] : [`${phrase.id}: ${character} ${letters}${tone}`];
    }));
    expect(wrong).toEqual([]);
  });

  it('explains itself in both languages where it does', () => {
    expect(failing(({ note }) => note === undefined || (hasHan(note.zh) && /[a-z]/iu.test(note.en)))).toEqual([]);
  });
});
