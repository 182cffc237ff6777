import type { Arriving, CardView } from '../../utils/platform/rednote-ui';
import type { WordDescription } from '../../utils/dictionary/entry';
import type { Syllable } from '../../utils/language/pinyin';
import type { WordExplanation } from '../../utils/messaging/protocol';
import { keyOf, type Met, type WordContent } from '../../utils/vocabulary/saved-word';
import { readingOfTerm } from '../../utils/glossary/term-reading';
import { leadingTerm } from '../glossary/leading-term';

/** A word as it can be saved, and the place where it stands. */
export interface WordToSave {
  key: string;
  content: WordContent;
  met: Met | null;
}

const mostSenses = 4;
const longestMeaning = 400;

/** What saving the word of a card keeps; `null` while the card does not know it yet. */
export function wordToSave(view: Pick<CardView, 'text' | 'description' | 'around'>, language: 'en' | 'zh', page: { url: string; title: string }): WordToSave | null {
  const explanation = readyValue(view.description);
  if (!explanation) return null;
  const content = describedContent(view.text.trim(), explanation, language);
  if (content.text === '' || content.text.length > 200) return null;
  const { text: sentence, start } = view.around;
  const isPlaced = view.text !== '' && sentence.length <= 500;
  const url = `${page.url.replace(/[?#].*$/su, '')}`.slice(0, 500);
  return {
    key: keyOf(content),
    content,
    met: isPlaced ? { sentence, start, end: start + view.text.length, translation: '', url, title: page.title.slice(0, 300) } : null,
  };
}

const readyValue = <Value>(arriving: Arriving<Value>): Value | undefined => (arriving.state === 'ready' ? arriving.value : undefined);
const spaced = (syllables: readonly Syllable[]): string => syllables.map(({ text }) => text).join(' ').slice(0, 600);

/** What is kept of a text that is explained so. */
export function describedContent(text: string, explanation: WordExplanation, language: 'en' | 'zh'): WordContent {
  const term = leadingTerm(explanation);
  if (term) {
    const { spelling, meaning } = term;
    const said = readingOfTerm(term, spelling)?.syllables ?? explanation.entries[0]?.syllables ?? [];
    return { kind: 'term', text: spelling, traditional: '', pinyin: spaced(said), meaning: meaning[language], meaningLanguage: language };
  }
  const [entry] = explanation.entries;
  if (entry) {
    const { simplified, traditional } = entry;
    return { kind: 'word', text: simplified, traditional: traditional === simplified ? '' : traditional, pinyin: spaced(entry.syllables), meaning: meaningOf(entry), meaningLanguage: 'en' };
  }
  const parts = explanation.parts.map((part) => ({ text: part.text, entry: part.entries[0] }));
  const gloss = parts.map(({ text: part, entry: found }) => `${part}: ${found ? (meaningOf(found).split('; ')[0] ?? '') : '?'}`).join(' · ');
  const quantity = explanation.quantity?.lines.join('; ');
  return {
    kind: 'phrase', text, traditional: '', pinyin: spaced(parts.flatMap(({ entry: found }) => found?.syllables ?? [])),
    meaning: quantity ?? gloss.slice(0, longestMeaning), meaningLanguage: explanation.quantity?.language ?? 'en',
  };
}

/** The first senses of an entry as one line. */
function meaningOf({ senses }: WordDescription['entries'][number]): string {
  const lines = senses.slice(0, mostSenses).map((sense) => sense.map((part) => (typeof part === 'string' ? part : part.simplified)).join(''));
  return lines.join('; ').slice(0, longestMeaning);
}
