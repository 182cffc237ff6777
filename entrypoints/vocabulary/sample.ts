import { emptyVocabulary } from '../../utils/vocabulary/merge';
import { edited, keyOf, meetingId, newWord, type Vocabulary, type WordContent } from '../../utils/vocabulary/saved-word';
import sample from './sample.json';

/** The id of the list that sample words are in. */
export const sampleList = 'sample';

/** A few words as if they had been saved, in a list of their own. */
export function sampleVocabulary(listName: string, now: number): Vocabulary {
  const contents = sample.map(({ text, traditional, pinyin, meaning, sentence }) =>
    ({ content: { kind: 'word', text, traditional, pinyin, meaning, meaningLanguage: 'en' } satisfies WordContent, sentence }));
  return {
    ...emptyVocabulary(),
    lists: [{ id: sampleList, name: listName, changedAt: now }],
    words: contents.map(({ content }, at) => edited(newWord(content, now - at), { lists: [sampleList] }, now)),
    meetings: contents.map(({ content, sentence }) => {
      const word = keyOf(content);
      const start = sentence.indexOf(content.text);
      return { id: meetingId({ word, sentence, url: '' }), word, sentence, start, end: start + content.text.length, translation: '', url: '', title: '', at: now };
    }),
  };
}
