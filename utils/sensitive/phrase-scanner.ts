import { hasBorders, isWholeToken, wholeTokenEnd } from '../matching/boundaries';
import { isOnePhrase, type ClosedText } from '../matching/close-gaps';
import { Lines } from '../matching/lines';
import { SortedPhrases } from '../matching/sorted-phrases';
import { unitsOf, type Units, type UnitText } from '../matching/units';
import { firstUse, type RuleSet } from './rule-set';

/** A stretch `[start, end)` of a normalised text (UTF-16 units). */
export interface Span {
  start: number;
  end: number;
}

/** A stretch that a rule is met by. */
export interface Hit extends Span {
  rule: number;
}

/** What stands in a text: what rules are met by, and the words of each group, from left to right. */
export interface Scan {
  hits: Hit[];
  groups: ReadonlyMap<number, readonly Span[]>;
}

interface Use {
  kind: string;
  rules: readonly number[];
  groups: readonly number[];
}

/** Finds all phrases of a set in one go over a text, whatever they are there for. */
export class PhraseScanner {
  readonly #phrases: SortedPhrases;
  readonly #uses: Lines;
  readonly #useOfPhrase: Units;
  readonly #parsed = new Map<number, Use>();

  constructor({ phrases, uses, useOfPhrase }: Pick<RuleSet<UnitText>, 'phrases' | 'uses' | 'useOfPhrase'>) {
    this.#phrases = new SortedPhrases(phrases);
    this.#uses = new Lines(uses);
    this.#useOfPhrase = unitsOf(useOfPhrase);
  }

  /** @param text normalised; `closed` is the same without gaps */
  scan(text: string, closed: ClosedText): Scan {
    const hits: Hit[] = [];
    const groups = new Map<number, Span[]>();
    let at = 0;
    const visit = (phrase: number, length: number): void => {
      const { kind, rules, groups: own } = this.#use(phrase);
      const start = closed.openOffset(at);
      const last = closed.openOffset(at + length - 1) + 1;
      const end = isOnePhrase(text, start, last, length) ? endOfKind(kind, text, start, last) : -1;
      if (end < 0) return;
      for (const rule of rules) hits.push({ start, end, rule });
      for (const group of own) {
        const spans = groups.get(group);
        if (spans) spans.push({ start, end });
        else groups.set(group, [{ start, end }]);
      }
    };
    for (; at < closed.text.length; at++) {
      if (!isInsideLatin(closed.text, at)) this.#phrases.visitAt(closed.text, at, visit);
    }
    return { hits, groups };
  }

  #use(phrase: number): Use {
    const number = (this.#useOfPhrase[phrase] ?? 0) - firstUse;
    const known = this.#parsed.get(number);
    if (known) return known;
    const [rules = '', groups = ''] = this.#uses.at(number).slice(1).split('/');
    const use = { kind: this.#uses.at(number).charAt(0), rules: numbersIn(rules), groups: numbersIn(groups) };
    this.#parsed.set(number, use);
    return use;
  }
}

/** Whether a phrase of a set is one that a rule is met by, not only one that stands beside others. */
export const meetsRules = (uses: readonly string[], useOfPhrase: string, phrase: number): boolean =>
  /^.[\da-z]/u.test(uses[useOfPhrase.charCodeAt(phrase) - firstUse] ?? '');

/** Numbers to the base of 36 of a list such as '4,1z'; none of an empty one. */
export const numbersIn = (list: string): number[] => (list === '' ? [] : list.split(',').map((number) => Number.parseInt(number, 36)));

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** Whether a Latin word goes on at `at`: no phrase begins there. */
export const isInsideLatin = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1));

/** Where a phrase of a kind that stands at `[start, end)` ends; -1 where it is only a part of something else. */
function endOfKind(kind: string, text: string, start: number, end: number): number {
  if (kind === 'i') return end;
  if (kind === 's') return wholeTokenEnd(text, start, end);
  const isWhole = kind === 'p' ? hasBorders(text, start, end) : kind === 'n' ? isWholeNumber(text, start, end) : isWholeToken(text, start, end);
  return isWhole ? end : -1;
}

/** Numbers of dates are written with 日, 号 and the like behind them: only digits and points beside them are refused. */
const isWholeNumber = (text: string, start: number, end: number): boolean =>
  !/[\d.,:/-]$|[¥$€£#]$|no\.?$/u.test(text.slice(Math.max(0, start - 3), start)) && !/^(?:[\d%]|[.,:/-]\d)/u.test(text.slice(end, end + 2));
