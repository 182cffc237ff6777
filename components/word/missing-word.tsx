import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView, WordDescription } from '../../utils/dictionary/entry';
import { Chinese } from './chinese';
import { Pinyin } from './pinyin';
import { SenseText } from './sense-text';

const readingsShown = 2;
const sensesShown = 3;

function PartReading({ entry }: { entry: EntryView }) {
  return (
    <p className="text-sm/5.5">
      <Pinyin syllables={entry.syllables} className="mr-1.5 text-13" />
      {entry.senses.slice(0, sensesShown).map((sense, at) => (
        <Fragment key={at}>
          {at > 0 && '; '}
          <SenseText sense={sense} />
        </Fragment>
      ))}
    </p>
  );
}

/** Stands where the dictionary lacks a word: what its parts mean. */
export function MissingWord({ parts }: { parts: WordDescription['parts'] }) {
  const { t } = useTranslation('content');
  if (parts.length === 0) return <p className="text-sm text-soft">{t('card.missing')}</p>;
  return (
    <>
      <p className="mb-1.5 text-sm text-soft">{t('card.missingWithParts')}</p>
      <ul className="grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1.5">
        {parts.map((part, at) => (
          <li key={at} className="contents">
            <Chinese text={part.text} className="text-lg/5.5" />
            <div>
              {part.entries.slice(0, readingsShown).map((entry, reading) => (
                <PartReading key={reading} entry={entry} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
