import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../utils/dictionary/entry';
import { TextButton } from '../ui/text-button';
import { SenseText } from './sense-text';

const shownAtFirst = 6;

/** The meanings of one reading, numbered where there are several; a long list starts short. */
export function SenseList({ senses }: { senses: EntryView['senses'] }) {
  const { t } = useTranslation('content');
  const [all, setAll] = useState(false);
  const [only] = senses;
  if (only && senses.length === 1) {
    return (
      <p className="text-15/5.5">
        <SenseText sense={only} />
      </p>
    );
  }
  // A button for one last meaning would take as much room as the meaning.
  const foldable = senses.length > shownAtFirst + 1;
  const shown = foldable && !all ? senses.slice(0, shownAtFirst) : senses;
  return (
    <>
      <ol className="list-decimal space-y-0.5 pl-5 text-15/5.5 marker:text-13 marker:text-faint">
        {shown.map((sense, at) => (
          <li key={at}>
            <SenseText sense={sense} />
          </li>
        ))}
      </ol>
      {foldable && (
        <TextButton expanded={all} onClick={() => setAll(!all)}>
          {all ? t('card.fewerMeanings') : t('card.moreMeanings', { count: senses.length - shownAtFirst })}
        </TextButton>
      )}
    </>
  );
}
