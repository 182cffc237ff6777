import { hasHan } from '../language/han';
import { readMarkedPinyin, type Syllable } from '../language/pinyin';
import type { GlossaryEntry } from './pack-schema';

/** How a term is said, and what of it is said so: itself, what it stands for, its usual spelling or its plain wording. */
export interface TermReading {
  text: string;
  syllables: Syllable[];
}

type Read = Pick<GlossaryEntry, 'forms' | 'pinyin' | 'standsFor' | 'plain'>;

/**
 * The reading of a term; `undefined` for one without Chinese sounds.
 *
 * @param spelling its form that is being read
 */
export function readingOfTerm({ forms, pinyin, standsFor, plain }: Read, spelling: string): TermReading | undefined {
  const syllables = readMarkedPinyin(pinyin ?? '');
  if (syllables.every(({ tone }) => tone === 5)) return undefined;
  const [usual = spelling] = forms;
  if (hasHan(usual)) return { text: usual, syllables };
  const candidates = [hasHan(standsFor ?? '') ? standsFor : undefined, usual, standsFor, plain];
  const text = candidates.find((said) => said !== undefined && isSaidIn(said, syllables));
  return { text: text ?? spelling, syllables };
}

/** Whether a text has as many characters, letters and digits as a reading says. Letters are said only where they are spelled out. */
function isSaidIn(text: string, syllables: readonly Syllable[]): boolean {
  const spoken = syllables.map((syllable) => syllable.text).filter((said) => /[\p{L}\p{N}]/u.test(said));
  if (/[a-z]/iu.test(text) && !spoken.some((said) => /^[A-Z]+$/u.test(said))) return false;
  const lengths = spoken.map((said) => (text.toLowerCase().includes(said.toLowerCase()) ? said.length : 1));
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length === lengths.reduce((sum, length) => sum + length, 0);
}
