import { endOfRun, isPictorial, isWholeToken, standsAlone } from '../matching/boundaries';
import { findPhrases, type PhraseMatch } from '../matching/find-phrases';
import { createNormaliser, type Normaliser } from '../matching/normalise';
import { SortedPhrases } from '../matching/sorted-phrases';
import type { UnitText } from '../matching/units';
import { FormConditionTable, type FormConditions } from './form-conditions';
import type { TermSet } from './term-set';

/** Makes one picture of two: 👩 and 💻. */
const joiner = '\u200d';

/** A term of the glossary at `[start, end)` of a text (UTF-16 units), by the place of its form in the set. */
export interface TermMatch {
  form: number;
  start: number;
  end: number;
}

/** Finds the terms of a set in texts, each where its conditions hold. */
export class TermMatcher {
  readonly phrases: SortedPhrases;
  readonly conditions: FormConditionTable;
  readonly #normalise: Normaliser;

  constructor(set: TermSet<UnitText>) {
    this.#normalise = createNormaliser(set.foldPairs);
    this.phrases = new SortedPhrases(set.forms);
    this.conditions = new FormConditionTable(set);
  }

  /** The form that is spelled just so, whether or not its conditions hold; -1 where there is none. */
  spelled(source: string): number {
    const { text } = this.#normalise(source);
    let spelled = -1;
    this.phrases.visitAt(text, 0, (form, length) => {
      if (length === text.length) spelled = form;
    });
    return spelled;
  }

  /** All terms of a text from left to right, none over another. */
  match(source: string): TermMatch[] {
    const { text, sourceOffset } = this.#normalise(source);
    const isPartOfPicture = (start: number, end: number): boolean =>
      (isPictorial(text.charCodeAt(start)) && source.charAt(sourceOffset(start) - 1) === joiner)
      || (isPictorial(text.charCodeAt(end - 1)) && source.charAt(sourceOffset(end) - 1) === joiner);
    const accepts = (match: PhraseMatch): number => {
      const end = endOfRun(text, match.start, match.end);
      const isWhole = isWholeToken(text, match.start, end) && !isPartOfPicture(match.start, end);
      const isTerm = isWhole && holds(this.conditions.of(match.phrase), text, match.start, end);
      return isTerm ? end : -1;
    };
    return findPhrases(text, this.phrases, accepts)
      .map(({ phrase, start, end }) => ({ form: phrase, start: sourceOffset(start), end: sourceOffset(end) }));
  }
}

function holds(conditions: FormConditions | null, text: string, start: number, end: number): boolean {
  if (conditions === null) return true;
  const { own, short, near, notIn } = conditions;
  return !(short !== undefined && [...text.trim()].length > short)
    && !(near && !near.some((word) => text.includes(word)))
    && !(notIn && notIn.some((word) => standsWithin(word, text, start, end)))
    && !(own && !standsAlone(text, start, end));
}

/** Whether the stretch is part of `word` where it stands. */
function standsWithin(word: string, text: string, start: number, end: number): boolean {
  for (let at = text.indexOf(word, Math.max(0, end - word.length)); at >= 0 && at <= start; at = text.indexOf(word, at + 1)) {
    if (at + word.length >= end) return true;
  }
  return false;
}
