import type { Meeting } from '../../utils/vocabulary/saved-word';
import { Chinese } from '../word/chinese';

/** A sentence with the word that was met in it, and its translation where there is one. */
export function MetSentence({ meeting: { sentence, start, end, translation } }: { meeting: Meeting }) {
  return (
    <>
      <p lang="zh" className="font-hans text-15/6">
        {sentence.slice(0, start)}
        <mark className="rounded-sm bg-word text-inherit"><Chinese text={sentence.slice(start, end)} /></mark>
        {sentence.slice(end)}
      </p>
      {translation !== '' && <p className="text-13/5 text-soft">{translation}</p>}
    </>
  );
}
