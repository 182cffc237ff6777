import { compareWays, type FoundBy } from '../search-ways';
import { fitPinyin } from '../language/fit-pinyin';
import type { ScriptFold } from '../language/script-fold';
import { bestMeaningFit, holdsWords } from '../meaning-fit';
import { foldSpelling, type SearchQuery } from '../search-query';
import type { TermLanguage } from './glossary';
import type { GlossaryTerm } from './glossary-term';
import { SearchedTerm } from './searched-term';

/** A term that was found. */
export interface TermHit {
  term: GlossaryTerm;
  by: FoundBy;
  /** The form that was typed, or begun; the usual one where it was found otherwise. */
  spelling: string;
}

/** Finds terms by spelling, reading and meaning. */
export class GlossarySearch {
  readonly #terms: SearchedTerm[] = [];
  /** Characters that terms are written with. */
  readonly #characters = new Set<string>();
  readonly fold: ScriptFold;
  readonly #bySpelling = new Map<string, GlossaryTerm[]>();

  constructor(fold: ScriptFold) {
    this.fold = fold;
  }

  /** Makes terms searchable; what there is can be searched while more is added. */
  add(terms: readonly GlossaryTerm[]): void {
    for (const term of terms) {
      const searched = new SearchedTerm(term, this.fold);
      this.#terms.push(searched);
      for (const written of searched.written) for (const character of written) this.#characters.add(character);
      for (const spelling of new Set(searched.spellings)) this.#bySpelling.set(spelling, [...this.spelled(spelling), term]);
    }
  }

  /** Terms that have just this spelling, in either script and case. */
  spelled(spelling: string): GlossaryTerm[] {
    return this.#bySpelling.get(foldSpelling(spelling, this.fold)) ?? [];
  }

  /** The term of an id. */
  withId(id: string): GlossaryTerm | undefined {
    return this.#terms.find(({ term }) => term.id === id)?.term;
  }

  /**
   * Every term that fits, each by its best way; the best way first, everyday terms first in each, then the shortest.
   *
   * @param own the person's own language: who types a few letters of it mostly means a reading or a meaning
   */
  search(query: SearchQuery, own?: TermLanguage): TermHit[] {
    // What can stand in a term as it is needs no folding, which would take 奶 for 你.
    const asWritten = [...query.typed].every((character) => this.#characters.has(character));
    const hits: (TermHit & Pick<SearchedTerm, 'weight'>)[] = [];
    for (const searched of this.#terms) {
      const by = wayTo(searched, query, asWritten, searched.term.language === own);
      if (by) hits.push({ term: searched.term, by, spelling: spellingOf(searched, query, asWritten), weight: searched.weight });
    }
    const length = ({ term }: TermHit): number => term.forms[0]?.length ?? 0;
    return hits.toSorted((a, b) => compareWays(a.by, b.by) || a.weight - b.weight || length(a) - length(b));
  }
}

function spellingOf({ term, written, spellings }: SearchedTerm, { typed, spelling }: SearchQuery, asWritten: boolean): string {
  const [known, wanted] = asWritten ? [written, typed] : [spellings, spelling];
  const exact = known.indexOf(wanted);
  const at = exact >= 0 ? exact : known.findIndex((one) => one.startsWith(wanted));
  return term.forms[Math.max(at, 0)] ?? '';
}

function wayTo(searched: SearchedTerm, query: SearchQuery, asWritten: boolean, isOwn: boolean): FoundBy | null {
  const spelled = bySpelling(searched, query, asWritten);
  let best = isOwn && spelled === 'start of spelling' ? 'part of spelling' : spelled;
  for (const by of [byReading(searched, query), byMeaning(searched, query)]) if (by && (!best || compareWays(by, best) < 0)) best = by;
  return best;
}

function bySpelling({ written, spellings, standsFor }: SearchedTerm, { typed, spelling, isChinese }: SearchQuery, asWritten: boolean): FoundBy | null {
  const [known, wanted] = asWritten ? [written, typed] : [spellings, spelling];
  if (known.includes(wanted)) return 'spelling';
  if (standsFor === spelling || known.some((one) => one.startsWith(wanted) || isSticker(one, wanted))) return 'start of spelling';
  // Latin letters within a word are no part of it that anybody means.
  const part = isChinese ? wanted : ` ${wanted}`;
  return known.some((one) => one.includes(part)) || (isChinese && standsFor.includes(spelling)) ? 'part of spelling' : null;
}

/** Stickers are written [doge] or [害羞R]; nobody types more than their name. */
const isSticker = (spelling: string, wanted: string): boolean => spelling === `[${wanted}]` || spelling === `[${wanted}r]`;

function byReading(searched: SearchedTerm, { pinyin }: SearchQuery): FoundBy | null {
  if (!pinyin) return null;
  let best: FoundBy | null = null;
  for (const sounds of searched.readings(pinyin.letters.charAt(0))) {
    const fit = fitPinyin(pinyin, sounds);
    if (!fit || (fit.part === 'start' && !fit.toned)) continue;
    const by = fit.part === 'whole' && !fit.toned ? 'reading in other tones' : wayOfPart[fit.part];
    if (!best || compareWays(by, best) < 0) best = by;
  }
  return best;
}

const wayOfPart = {
  whole: 'reading', start: 'start of reading', initials: 'initials of a term', short: 'shortened reading',
} as const satisfies Record<string, FoundBy>;

function byMeaning({ english, chinese }: SearchedTerm, { meaning, spelling, isChinese }: SearchQuery): FoundBy | null {
  if (isChinese) return chinese.includes(spelling) ? 'word of meaning' : null;
  if (meaning.length < 2) return null;
  const fit = bestMeaningFit(english, meaning);
  if (fit) return meaning.length > 2 || fit === 'meaning' ? fit : null;
  const words = meaning.split(' ');
  return words.length > 1 && holdsWords(english, words) ? 'start of a word of meaning' : null;
}
