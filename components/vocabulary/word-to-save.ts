import type { Arriving, CardView } from '../../utils/platform/rednote-ui';
import type { WordDescription } from '../../utils/dictionary/entry';
import type { Syllable } from '../../utils/language/pinyin';
import type { WordExplanation } from '../../utils/messaging/protocol';
import { keyOf, type Met, type WordContent } from '../../utils/vocabulary/saved-word';
import { readingOfTerm } from '../../utils/glossary/term-reading';
import type { TermView } from '../../utils/glossary/term-view';
import { leadingTerm } from '../glossary/leading-term';

/** A word as it can be saved, and the place where it stands. */
export interface WordToSave {
  key: string;
  content: WordContent;
  met: Met | null;
}

type Entry = WordDescription['entries'][number];

type ShownWord = Pick<CardView, 'text' | 'start' | 'end' | 'description' | 'sentence' | 'around'>;

const mostSenses = 4;
const longestMeaning = 400;

/** What saving the word of a card keeps; `null` while the card does not know it yet. */
export function wordToSave(view: ShownWord, language: 'en' | 'zh', page: { url: string; title: string }): WordToSave | null {
  const explanation = readyValue(view.description);
  if (!explanation) return null;
  const { text: sentence, start } = view.around;
  const isPlaced = view.text !== '' && sentence.length <= 500;
  const url = `${page.url.replace(/[?#].*$/su, '')}`.slice(0, 500);
  const met = isPlaced ? { sentence, start, end: start + view.text.length, translation: '', url, title: page.title.slice(0, 300) } : null;
  const content = describedContent(view.text.trim(), explanation, language);
  return placed(content.kind === 'phrase' && !explanation.quantity ? asInSentence(content, view) : content, met);
}

/** A phrase as its words are understood in their sentence, where that has arrived. */
function asInSentence(content: WordContent, { sentence, start, end }: ShownWord): WordContent {
  const words = ((sentence && readyValue(sentence)) ?? []).filter((word) => word.start >= start && word.end <= end);
  const told = words.filter(({ gloss }) => gloss !== '');
  if (told.length === 0) return content;
  return {
    ...content,
    pinyin: spaced(words.flatMap(({ syllables }) => syllables)) || content.pinyin,
    meaning: told.map(({ gloss }) => gloss).join(' · ').slice(0, longestMeaning),
    meaningLanguage: told.every(({ glossLanguage }) => glossLanguage === 'zh') ? 'zh' : 'en',
  };
}

/** A word with the place where it stands; `null` where there is nothing to save. */
export const placed = (content: WordContent, met: Met | null): WordToSave | null =>
  (content.text === '' || content.text.length > 200 ? null : { key: keyOf(content), content, met });

const readyValue = <Value>(arriving: Arriving<Value>): Value | undefined => (arriving.state === 'ready' ? arriving.value : undefined);
const spaced = (syllables: readonly Syllable[]): string => syllables.map(({ text }) => text).join(' ').slice(0, 600);

/** What is kept of a text that is explained so. */
export function describedContent(text: string, explanation: WordExplanation, language: 'en' | 'zh'): WordContent {
  const term = leadingTerm(explanation);
  const [entry] = explanation.entries;
  if (term) return termContent(term, language, entry?.syllables);
  if (entry) return entryContent(entry);
  const parts = explanation.parts.map((part) => ({ text: part.text, entry: part.entries[0] }));
  const gloss = parts.map(({ text: part, entry: found }) => `${part}: ${found ? (meaningOf(found).split('; ')[0] ?? '') : '?'}`).join(' · ');
  const quantity = explanation.quantity?.lines.join('; ');
  return {
    kind: 'phrase', text, traditional: '', pinyin: spaced(parts.flatMap(({ entry: found }) => found?.syllables ?? [])),
    meaning: quantity ?? gloss.slice(0, longestMeaning), meaningLanguage: explanation.quantity?.language ?? 'en',
  };
}

/** What is kept of a slang term; said as the dictionary says it where the glossary does not tell. */
export function termContent(term: TermView, language: 'en' | 'zh', dictionaryReading: readonly Syllable[] = []): WordContent {
  const { spelling, meaning } = term;
  const said = readingOfTerm(term, spelling)?.syllables ?? dictionaryReading;
  return { kind: 'term', text: spelling, traditional: '', pinyin: spaced(said), meaning: meaning[language], meaningLanguage: language };
}

/** What is kept of a word of the dictionary. */
export function entryContent(entry: Entry): WordContent {
  const { simplified, traditional } = entry;
  return { kind: 'word', text: simplified, traditional: traditional === simplified ? '' : traditional, pinyin: spaced(entry.syllables), meaning: meaningOf(entry), meaningLanguage: 'en' };
}

/** The first senses of an entry as one line. */
function meaningOf({ senses }: Entry): string {
  const lines = senses.slice(0, mostSenses).map((sense) => sense.map((part) => (typeof part === 'string' ? part : part.simplified)).join(''));
  return lines.join('; ').slice(0, longestMeaning);
}
