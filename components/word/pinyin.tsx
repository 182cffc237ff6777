import { Fragment } from 'react';
import type { Syllable, Tone } from '../../utils/language/pinyin';
import { useReadingSettings } from './reading-settings';
import { saidIn } from './said-in';

const toneColours: Record<Tone, string> = {
  1: 'text-tone-1',
  2: 'text-tone-2',
  3: 'text-tone-3',
  4: 'text-tone-4',
  5: 'text-tone-5',
};

interface PinyinProps {
  syllables: readonly Syllable[];
  /** Inside running text, where colours would shout. */
  plain?: boolean;
  className?: string;
}

/** Syllables with tone marks, coloured by tone where the person wants it; in zhuyin, or not at all, where they want that. */
export function Pinyin({ syllables, plain = false, className }: PinyinProps) {
  const { toneColours: isColoured, phonetics } = useReadingSettings();
  if (phonetics === 'none') return null;
  return (
    <span lang={phonetics === 'zhuyin' ? 'zh-Bopo' : 'zh-Latn-pinyin'} className={className}>
      {syllables.map((syllable, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          <span className={isColoured && !plain ? toneColours[syllable.tone] : undefined}>{saidIn(phonetics, syllable)}</span>
        </Fragment>
      ))}
    </span>
  );
}
