import type { DictionarySearch } from '../../utils/dictionary/search';
import type { WordLine } from '../../utils/dictionary/word-line';
import type { Commonness } from '../../utils/dictionary/entry';
import type { ExplanationLanguage } from '../../utils/glossary/gloss-term';
import type { GlossaryTerm } from '../../utils/glossary/glossary-term';
import type { GlossarySearch } from '../../utils/glossary/search';
import { readQuery } from '../../utils/search-query';
import { mergeResults } from '../../utils/search-results';
import type { LookUp } from '../../utils/settings/recent-look-ups';
import type { KnowledgeState } from '../../components/app/knowledge';

/** One line of a list, ready to show, and the entry it leads to. */
export type Line = { lookUp: LookUp } & (
  | { kind: 'term'; term: GlossaryTerm; spelling: string }
  | { kind: 'word'; word: WordLine; commonness: Commonness }
  /** What cannot be told yet: the dictionary is still on its way. */
  | { kind: 'unread'; text: string }
);

const readyPart = <Value>(part: { state: string; value?: Value }): Value | undefined => (part.state === 'ready' ? part.value : undefined);

/** What fits the typed text, the best first; `null` where nothing is asked. */
export function findLines(typed: string, known: KnowledgeState, reader: ExplanationLanguage): Line[] | null {
  const glossary = readyPart<GlossarySearch>(known.glossary);
  const dictionary = readyPart<DictionarySearch>(known.dictionary);
  const query = readQuery(typed, (text) => dictionary?.fold(text) ?? glossary?.fold(text) ?? text);
  if (!query) return null;
  const results = mergeResults(
    glossary?.search(query, reader) ?? [], dictionary?.search(query) ?? [],
    (ordinal) => dictionary?.headword(ordinal) ?? '', (headword) => glossary?.spelled(headword).map(({ id }) => id) ?? [],
  );
  return eachOnce(results.flatMap((result): Line[] => {
    if (result.kind === 'term') return [termLine(result.term, result.spelling, result.by === 'spelling')];
    const word = dictionary?.line(result.ordinal, query, result.by);
    return word && dictionary ? [asLine(word, dictionary.commonness(result.ordinal))] : [];
  }));
}

/** Names a line by the entry it leads to. */
export const lineKey = ({ lookUp }: Line): string => (lookUp.kind === 'term' ? `term ${lookUp.id}` : `word ${lookUp.text} ${lookUp.reading ?? ''}`);

/** Headwords that differ in an old spelling only lead to one entry. */
function eachOnce(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => !seen.has(lineKey(line)) && seen.add(lineKey(line)));
}

/** A term as a line; its entry is about the usual spelling, or the one that was asked for. */
export function termLine(term: GlossaryTerm, spelling?: string, isAsked = false): Line {
  const [usual = ''] = term.forms;
  return { kind: 'term', term, spelling: spelling ?? usual, lookUp: { kind: 'term', id: term.id, text: isAsked ? (spelling ?? usual) : usual } };
}

const asLine = (word: WordLine, commonness: Commonness): Line => {
  const reading = word.syllables.map(({ text }) => text).join(' ');
  return { kind: 'word', word, commonness, lookUp: { kind: 'word', text: word.simplified, ...(reading !== '' && { reading }) } };
};

/** What was opened before, as lines; terms that the glossary no longer has are left out. */
export function recentLines(recent: readonly LookUp[], known: KnowledgeState): Line[] {
  const glossary = readyPart<GlossarySearch>(known.glossary);
  const dictionary = readyPart<DictionarySearch>(known.dictionary);
  return recent.flatMap((lookUp): Line[] => {
    const unread: Line = { kind: 'unread', text: lookUp.text, lookUp };
    if (lookUp.kind === 'term') {
      const term = glossary?.withId(lookUp.id);
      return term ? [{ ...termLine(term, lookUp.text), lookUp }] : glossary ? [] : [unread];
    }
    const ordinal = dictionary?.ordinalOf(lookUp.text) ?? -1;
    const word = dictionary?.line(ordinal, readQuery(lookUp.reading ?? '', (text) => text), 'reading');
    return word && dictionary ? [{ ...asLine(word, dictionary.commonness(ordinal)), lookUp }] : [unread];
  });
}
