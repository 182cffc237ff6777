import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../utils/dictionary/entry';
import { Chinese } from './chinese';
import { WordReference } from './word-reference';

/** What an entry says beside its meanings: the words it is counted with and its other spellings. */
export function WordFacts({ entry }: { entry: EntryView }) {
  const { t } = useTranslation('content');
  if (entry.measureWords.length === 0 && entry.variants.length === 0) return null;
  return (
    <dl className="mt-1 text-13/5 text-soft">
      {entry.measureWords.length > 0 && (
        <div>
          <dt className="inline text-faint">{t('card.countedWith')} </dt>
          {entry.measureWords.map((word, at) => (
            <dd key={at} className="inline">
              {at > 0 && ' · '}
              <WordReference word={word} />
            </dd>
          ))}
        </div>
      )}
      {entry.variants.length > 0 && (
        <div>
          <dt className="inline text-faint">{t('card.alsoWritten')} </dt>
          {entry.variants.map((variant, at) => (
            <dd key={variant} className="inline">
              {at > 0 && ' · '}
              <Chinese text={variant} script="traditional" />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
