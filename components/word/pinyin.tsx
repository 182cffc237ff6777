import { Fragment } from 'react';
import type { Syllable, Tone } from '../../utils/language/pinyin';
import { useReadingSettings } from './reading-settings';

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

/** Syllables with tone marks, coloured by tone where the person wants it. */
export function Pinyin({ syllables, plain = false, className }: PinyinProps) {
  const coloured = useReadingSettings().toneColours && !plain;
  return (
    <span lang="zh-Latn-pinyin" className={className}>
      {syllables.map((syllable, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          <span className={coloured ? toneColours[syllable.tone] : undefined}>{syllable.text}</span>
        </Fragment>
      ))}
    </span>
  );
}
