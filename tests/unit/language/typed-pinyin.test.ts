import { describe, expect, it } from 'vitest';
import { fitPinyin } from '../../../utils/language/fit-pinyin';
import { soundOfNumbered, soundsOfMarked } from '../../../utils/language/sounds';
import { readTypedPinyin } from '../../../utils/language/typed-pinyin';

const sounds = (reading: string) => reading.split(' ').map(soundOfNumbered);

/** How what was typed fits a numbered reading, in words. */
function fit(typed: string, reading: string): string {
  const pinyin = readTypedPinyin(typed);
  const found = pinyin && fitPinyin(pinyin, sounds(reading));
  return found ? `${found.part}${found.toned ? '' : ', other tones'}` : 'none';
}

describe('typed pinyin fits a reading', () => {
  it.each([
    ['zhongcao', 'zhong4 cao3', 'whole'],
    ['zhong cao', 'zhong4 cao3', 'whole'],
    ["zhong'cao", 'zhong4 cao3', 'whole'],
    ['  Zhong  Cao ', 'zhong4 cao3', 'whole'],
    ['zhòng cǎo', 'zhong4 cao3', 'whole'],
    ['zhòngcǎo', 'zhong4 cao3', 'whole'],
    ['zhòng cao', 'zhong4 cao3', 'whole'],
    ['zhong4cao3', 'zhong4 cao3', 'whole'],
    ['zhong4 cao', 'zhong4 cao3', 'whole'],
    ['zhong1cao3', 'zhong4 cao3', 'whole, other tones'],
    ['zhōng cǎo', 'zhong4 cao3', 'whole, other tones'],
    ['zhongc', 'zhong4 cao3', 'start'],
    ['zho', 'zhong4 cao3', 'start'],
    ['zhong', 'zhong4 cao3', 'start'],
    ['zhong4', 'zhong4 cao3', 'start'],
    ['zhong1', 'zhong4 cao3', 'start, other tones'],
    ['zc', 'zhong4 cao3', 'initials'],
    ['z c', 'zhong4 cao3', 'initials'],
    ['zhc', 'zhong4 cao3', 'short'],
    ['zcao', 'zhong4 cao3', 'short'],
    ['zc', 'zhong4 cao3 ji1', 'short'],
    ['cao', 'zhong4 cao3', 'none'],
    ['zhongcaoji', 'zhong4 cao3', 'none'],
    ['zhang', 'zhong4 cao3', 'none'],
    ['z', 'zhong4 cao3', 'start'],
  ])('%s · %s: %s', (typed, reading, expected) => {
    expect(fit(typed, reading)).toBe(expected);
  });

  it.each([
    ['xian', 'xian1', 'whole'],
    ['xian', 'xi1 an1', 'whole'],
    ["xi'an", 'xi1 an1', 'whole'],
    ["xi'an", 'xian1', 'none'],
    ['xi an', 'xiang1', 'none'],
    ['xi1', 'xian1', 'none'],
    ['xi1an1', 'xi1 an1', 'whole'],
  ])('where syllables end is minded: %s · %s: %s', (typed, reading, expected) => {
    expect(fit(typed, reading)).toBe(expected);
  });

  it.each([
    ['nü', 'nu:3'], ['nv', 'nu:3'], ['nu:', 'nu:3'], ['nǚ', 'nu:3'], ['nü3', 'nu:3'], ['lüe', 'lu:e4'], ['lue', 'lu:e4'], ['lve', 'lu:e4'],
    ['ma', 'ma5'], ['ma5', 'ma5'], ['ma0', 'ma5'], ['na4r', 'na4 r5'], ['beijing', 'Bei3 jing1'], ['txu', 'T xu4'],
  ])('%s is a way to write %s', (typed, reading) => {
    expect(fit(typed, reading)).toMatch(/^(?:whole|initials)$/u);
  });

  it.each(['种草', '666', '4', 'a+b', '[doge]', '🙂', 'zhong44', ''])('%s is no pinyin', (typed) => {
    expect(readTypedPinyin(typed)).toBeNull();
  });
});

describe('pinyin with tone marks', () => {
  it.each([
    ['zhòng cǎo', 'zhong4 cao3'],
    ['zǎo C wǎn A', 'zao3 c5 wan3 a5'],
    ['lǜ chá', 'lv4 cha2'],
    ["Xī'ān", 'xi1 an1'],
    ['yuán shén, qǐ dòng', 'yuan2 shen2 qi3 dong4'],
  ])('%s is read as %s', (marked, expected) => {
    expect(soundsOfMarked(marked).map((reading) => reading.map(({ letters, tone }) => `${letters}${tone}`).join(' '))).toEqual([expected]);
  });

  it('of several readings is read as each', () => {
    expect(soundsOfMarked('bái bái / bái bái le').map((reading) => reading.length)).toEqual([2, 3]);
  });
});
