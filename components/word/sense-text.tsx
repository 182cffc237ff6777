import { Fragment } from 'react';
import type { EntryView } from '../../utils/dictionary/entry';
import { WordReference } from './word-reference';

/** One meaning: English text with the Chinese words it names. */
export function SenseText({ sense }: { sense: EntryView['senses'][number] }) {
  return (
    <span lang="en">
      {sense.map((part, at) => (
        <Fragment key={at}>{typeof part === 'string' ? part : <WordReference word={part} />}</Fragment>
      ))}
    </span>
  );
}
