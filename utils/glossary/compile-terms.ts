import { pairsLeadingTo } from '../matching/fold-pairs';
import { createNormaliser, type Normaliser } from '../matching/normalise';
import { byUnits } from '../matching/sorted-phrases';
import { inUnitOrder } from '../matching/unit-map';
import { textOf, type UnitText } from '../matching/units';
import type { GlossaryEntry, GlossaryPack, MatchConditions } from './pack-schema';
import { conditionLine, packConditions, unpackConditions } from './form-conditions';
import type { TermSet } from './term-set';

/** A term as the matcher's sets are made of it: all that is needed without its texts. */
export interface Term {
  id: string;
  language: GlossaryPack['language'];
  forms: string[];
  spread: GlossaryEntry['spread'];
  match?: MatchConditions;
}

export const termOf = ({ id, forms, spread, match }: GlossaryEntry, language: GlossaryPack['language']): Term =>
  ({ id, language, forms, spread, ...(match && { match }) });

/** A set with the terms that its forms belong to. */
export interface CompiledTerms<Text extends UnitText = UnitText> {
  set: TermSet<Text>;
  /** For each form of the set, the place of its term in the list given. */
  termOfForm: ArrayLike<number>;
  /** For each form one letter: how it is marked (see `markOf`). */
  marks: string;
}

/**
 * Compiles the terms that `isWanted` takes; of two with one spelling the first has it.
 *
 * @param foldPairs of the dictionary: characters, each followed by its representative
 */
export function compileTerms<Given extends Pick<Term, 'forms' | 'match' | 'spread'>>(
  terms: readonly Given[], foldPairs: string, isWanted: (term: Given, place: number) => boolean = () => true,
): CompiledTerms<string> {
  const normalise = createNormaliser(foldPairs);
  const byForm = new Map<string, { place: number; conditions: string }>();
  terms.forEach((term, place) => {
    if (!isWanted(term, place)) return;
    const { forms, match } = term;
    const conditions = conditionsOf(match, normalise);
    for (const form of forms.map((spelled) => normalise(spelled).text)) {
      if (form.trim() !== '' && !byForm.has(form)) byForm.set(form, { place, conditions });
    }
  });
  const forms = [...byForm.keys()].toSorted(byUnits);
  const found = forms.map((form) => byForm.get(form)).filter((known) => known !== undefined);
  return {
    set: { forms: forms.join('\n'), ...packConditions(found.map(({ conditions }) => conditions)), foldPairs: pairsLeadingTo(forms.join(''), foldPairs) },
    termOfForm: found.map(({ place }) => place),
    marks: found.map(({ place }) => markOf(terms[place])).join(''),
  };
}

/** 'n': explained but never marked, 'e': everybody meets it within a week, 'u': less usual. */
export const markOf = (term: Pick<Term, 'match' | 'spread'> | undefined): string =>
  (term === undefined || term.match?.mark === false ? 'n' : term.spread === 'everyday' ? 'e' : 'u');

/** The same set with only the forms that `isWanted` takes. */
export function narrowTerms({ set, termOfForm, marks }: CompiledTerms, isWanted: (mark: string, place: number) => boolean): TermSet {
  const isKept = (form: number): boolean => isWanted(marks.charAt(form), termOfForm[form] ?? -1);
  const keep = (lines: readonly string[]): string[] => lines.filter((_, form) => isKept(form));
  return { forms: keep(textOf(set.forms).split('\n')).join('\n'), ...packConditions(keep(unpackConditions(set))), foldPairs: set.foldPairs };
}

/** One set of several; of two forms with one spelling the first has it. */
export function joinSets(sets: readonly TermSet[]): TermSet {
  const byForm = new Map<string, string>();
  for (const set of sets) {
    const lines = unpackConditions(set);
    set.forms.split('\n').forEach((form, at) => {
      if (form !== '' && !byForm.has(form)) byForm.set(form, lines[at] ?? '');
    });
  }
  const forms = [...byForm.keys()].toSorted(byUnits);
  return {
    forms: forms.join('\n'),
    ...packConditions(forms.map((form) => byForm.get(form) ?? '')),
    foldPairs: inUnitOrder([...new Set(sets.flatMap(({ foldPairs }) => foldPairs.match(/../gsu) ?? []))].join('')),
  };
}

function conditionsOf(match: MatchConditions | undefined, normalise: Normaliser): string {
  if (!match) return '';
  const words = (given: readonly string[]): string[] => given.map((word) => normalise(word).text);
  const { own, short, near, notIn } = match;
  return conditionLine({ ...(own && { own }), ...(short && { short }), ...(near && { near: words(near) }), ...(notIn && { notIn: words(notIn) }) });
}
