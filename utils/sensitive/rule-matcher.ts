import { hasHan } from '../language/han';
import { closeGaps, isOnePhrase, type ClosedText } from '../matching/close-gaps';
import { isWholeToken, wholeTokenEnd } from '../matching/boundaries';
import { Lines } from '../matching/lines';
import { createNormaliser, type Normaliser } from '../matching/normalise';
import { PhraseTable } from '../matching/phrase-table';
import { unmaskLatin } from '../matching/unmask-latin';
import { Companions, hasBorders } from './companions';
import { findPattern } from './patterns';
import type { CompiledRule, RuleSet } from './rule-set';
import { SyllableReader } from './syllables';

/** A passage that touches a topic: `[start, end)` of the text in UTF-16 units. */
export interface Finding {
  start: number;
  end: number;
  /** Place of the rule in the set, of its category in the list, and of the rule within the category. */
  rule: number;
  category: number;
  place: number;
  severity: CompiledRule['severity'];
  reading: CompiledRule['reading'];
}

interface Hit {
  start: number;
  end: number;
  rule: number;
}

const usualWindow = 40;

/** Finds the passages of texts that touch a topic. Pure and local: nothing of a text is kept. */
export class RuleMatcher {
  readonly #set: RuleSet;
  readonly #normalise: Normaliser;
  readonly #phrases: PhraseTable;
  readonly #rulesOfPhrase: Lines;
  readonly #names: PhraseTable;
  readonly #rulesOfName: Lines;
  readonly #syllables: SyllableReader;
  readonly #companions: Companions;
  readonly #rules: Lines;
  readonly #parsed = new Map<number, CompiledRule>();

  constructor(set: RuleSet) {
    this.#set = set;
    this.#normalise = createNormaliser(set.foldPairs);
    this.#phrases = new PhraseTable(set.phrases, set.index);
    this.#rulesOfPhrase = new Lines(set.rulesOfPhrase);
    this.#names = new PhraseTable(set.names);
    this.#rulesOfName = new Lines(set.rulesOfName);
    this.#syllables = new SyllableReader(set.syllables, set.spellings);
    this.#companions = new Companions(set.groups);
    this.#rules = new Lines(set.rules);
  }

  /** All findings from left to right; of two of one category over each other the weightier, then the longer. */
  find(source: string): Finding[] {
    const { text, sourceOffset } = this.#normalise(source);
    const closed = closeGaps(text);
    const plain = [...this.#phraseHits(text, closed), ...this.#nameHits(text, closed), ...this.#patternHits(text)].filter((hit) => this.#holds(hit, text));
    const findings = [...plain, ...this.#unmaskedHits(text)].map(({ start, end, rule }): Finding => {
      const { category, place, severity, reading } = this.#rule(rule);
      return { start: sourceOffset(start), end: sourceOffset(end), rule, category, place, severity, reading };
    });
    return withoutOverlap(findings);
  }

  #rule(rule: number): CompiledRule {
    const known = this.#parsed.get(rule);
    if (known) return known;
    const parsed: CompiledRule = JSON.parse(this.#rules.at(rule));
    this.#parsed.set(rule, parsed);
    return parsed;
  }

  #phraseHits(text: string, closed: ClosedText): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < closed.text.length; at++) {
      this.#phrases.visitAt(closed.text, at, (phrase, length) => {
        const start = closed.openOffset(at);
        const last = closed.openOffset(at + length - 1) + 1;
        const end = isOnePhrase(text, start, last, length) ? endOfKind(this.#set.kinds.charAt(phrase), text, start, last) : -1;
        if (end > start) for (const rule of numbersIn(this.#rulesOfPhrase.at(phrase))) hits.push({ start, end, rule });
        return false;
      });
    }
    return hits;
  }

  /** What is found where masked Latin words are written out; offsets are those of the masked text. */
  #unmaskedHits(masked: string): Hit[] {
    const unmasked = unmaskLatin(masked);
    if (!unmasked) return [];
    const { text, maskedOffset } = unmasked;
    return this.#phraseHits(text, closeGaps(text)).filter((hit) => this.#holds(hit, text))
      .map(({ start, end, rule }) => ({ start: maskedOffset(start), end: maskedOffset(end - 1) + 1, rule }));
  }

  #nameHits(text: string, { text: closed, openOffset }: ClosedText): Hit[] {
    const { codes, starts, ends } = this.#syllables.read(closed);
    const hits: Hit[] = [];
    for (let at = 0; at < codes.length; at++) {
      this.#names.visitAt(codes, at, (name, length) => {
        const start = openOffset(starts[at] ?? 0);
        const end = openOffset((ends[at + length - 1] ?? 1) - 1) + 1;
        if (hasHan(text.slice(start, end))) for (const rule of numbersIn(this.#rulesOfName.at(name))) hits.push({ start, end, rule });
        return false;
      });
    }
    return hits;
  }

  #patternHits(text: string): Hit[] {
    return this.#set.patterns.flatMap(([name, rule]) => findPattern(name, text).map(({ start, end }) => ({ start, end, rule })));
  }

  #holds({ start, end, rule }: Hit, text: string): boolean {
    const { near, window = usualWindow, unless, allow, short } = this.#rule(rule);
    if (short !== undefined && [...text.trim()].length > short) return false;
    if (allow?.some((group) => this.#companions.words(group).some((word) => covers(text, word, start, end)))) return false;
    const before = text.slice(Math.max(0, start - window), start);
    const after = text.slice(end, end + window);
    const isBeside = (groups: readonly number[]): boolean => this.#companions.standsIn(before, groups) || this.#companions.standsIn(after, groups);
    return (near?.every(isBeside) ?? true) && !(unless && isBeside(unless));
  }
}

const numbersIn = (list: string): number[] => list.split(',').map(Number);

/** Where a phrase of a kind that stands at `[start, end)` ends; -1 where it is only a part of something else. */
function endOfKind(kind: string, text: string, start: number, end: number): number {
  if (kind === 's') return wholeTokenEnd(text, start, end);
  const isWhole = kind === 'p' ? hasBorders(text, start, end) : kind === 'n' ? isWholeNumber(text, start, end) : isWholeToken(text, start, end);
  return isWhole ? end : -1;
}

/** Numbers of dates are written with 日, 号 and the like behind them: only digits and points beside them are refused. */
const isWholeNumber = (text: string, start: number, end: number): boolean =>
  !/[\d.,:/-]$|[¥$€£#]$|no\.?$/u.test(text.slice(Math.max(0, start - 3), start)) && !/^(?:[\d%]|[.,:/-]\d)/u.test(text.slice(end, end + 2));

/** Whether `[start, end)` lies within a longer word where it stands. */
function covers(text: string, word: string, start: number, end: number): boolean {
  for (let at = text.indexOf(word, Math.max(0, end - word.length)); at >= 0 && at <= start; at = text.indexOf(word, at + 1)) {
    if (at + word.length >= end && word.length > end - start) return true;
  }
  return false;
}

const weight = ({ severity }: Finding): number => (severity === 'support' ? 4 : severity);

function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings.toSorted((a, b) => weight(b) - weight(a) || (b.end - b.start) - (a.end - a.start))) {
    if (!kept.some((other) => other.category === one.category && one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
