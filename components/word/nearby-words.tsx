import { useTranslation } from 'react-i18next';
import type { NearbyWord, WordDescription } from '../../utils/dictionary/entry';
import { hasHan } from '../../utils/language/han';
import { ChipButton } from '../ui/chip-button';
import { Chinese } from './chinese';

interface NearbyWordsProps {
  description: WordDescription;
  onLookAt: (start: number, end: number) => void;
}

/** Other words that begin, end or lie at the same place in the text. */
export function NearbyWords({ description, onLookAt }: NearbyWordsProps) {
  const { t } = useTranslation('content');
  // Single letters of a code are words of the dictionary, too.
  const words: NearbyWord[] = [...description.longer, ...description.shorter].filter(({ text }) => hasHan(text));
  if (words.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5 px-4 pb-3">
      <span className="mr-0.5 text-xs text-faint">{t('card.nearby')}</span>
      {words.map((word) => (
        <ChipButton
          key={`${word.start}-${word.end}`}
          label={t('card.lookAt', { word: word.text })}
          onClick={() => onLookAt(word.start, word.end)}
        >
          <Chinese text={word.text} />
        </ChipButton>
      ))}
    </div>
  );
}
