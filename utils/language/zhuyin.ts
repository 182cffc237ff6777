import type { Syllable, Tone } from './pinyin';
import zhuyin from './zhuyin.json' with { type: 'json' };

const initials = new Map(Object.entries(zhuyin.initials));
const finals = new Map(Object.entries(zhuyin.finals));
const alone = new Map(Object.entries(zhuyin.alone));
const toneMarks: Record<Tone, string> = { 1: '', 2: 'ˊ', 3: 'ˇ', 4: 'ˋ', 5: '˙' };

/** Tone marks only: the dots of ü stay. */
const bare = (text: string): string => text.toLowerCase().normalize('NFD').replace(/[\u0300\u0301\u0304\u030C]/gu, '').normalize('NFC');

/** A syllable of pinyin in zhuyin ('zhòng' as 'ㄓㄨㄥˋ', 'ma' as '˙ㄇㄚ'); what is no syllable comes back as it is. */
export function zhuyinOf({ text, tone }: Syllable): string {
  const letters = bare(text);
  const sound = alone.get(letters) ?? spelled(letters);
  if (sound === undefined) return text;
  return tone === 5 ? toneMarks[5] + sound : sound + toneMarks[tone];
}

function spelled(letters: string): string | undefined {
  // What begins with y or w has no initial but a vowel that is written otherwise.
  const whole = finals.get(letters);
  if (whole !== undefined) return whole;
  const [, first = '', rest = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])(.+)$/u.exec(letters) ?? [];
  const initial = initials.get(first);
  // After these the u is an ü.
  const final = /^[jqx]$/u.test(first) ? rest.replace(/^u/u, 'ü') : rest;
  const ending = finals.get(final);
  return initial === undefined || ending === undefined ? undefined : initial + ending;
}
