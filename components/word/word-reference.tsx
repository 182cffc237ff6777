import type { WordReferenceView } from '../../utils/dictionary/entry';
import { Chinese } from './chinese';
import { Pinyin } from './pinyin';
import { useReadingSettings } from './reading-settings';
import { writtenIn } from './script';

/** A word named in an explanation, in the person's script and with its reading. */
export function WordReference({ word }: { word: WordReferenceView }) {
  const { firstScript } = useReadingSettings();
  return (
    <>
      <Chinese text={writtenIn(word, firstScript)} script={firstScript} />
      {word.syllables.length > 0 && (
        <>
          {' '}
          <Pinyin syllables={word.syllables} plain className="text-[0.9em] text-soft" />
        </>
      )}
    </>
  );
}
