import { hasHan } from '../language/han';
import { closeGaps, type ClosedText } from '../matching/close-gaps';
import { Lines } from '../matching/lines';
import { createNormaliser, type Normaliser } from '../matching/normalise';
import { SortedPhrases } from '../matching/sorted-phrases';
import type { UnitText } from '../matching/units';
import { unmaskLatin } from '../matching/unmask-latin';
import type { PatternName } from './category-schema';
import { numbersIn, PhraseScanner, type Hit, type Scan, type Span } from './phrase-scanner';
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

const usualWindow = 40;

/** Finds shapes such as phone numbers in a normalised text. Rules for posts that are read have none. */
export type FindPattern = (name: PatternName, text: string) => readonly { start: number; end: number }[];

const findNone: FindPattern = () => [];

/** Finds the passages of texts that touch a topic. Pure and local: nothing of a text is kept. */
export class RuleMatcher {
  readonly #normalise: Normaliser;
  readonly #scanner: PhraseScanner;
  readonly #names: SortedPhrases;
  readonly #rulesOfName: Lines;
  readonly #syllables: SyllableReader;
  readonly #patterns: RuleSet['patterns'];
  readonly #findPattern: FindPattern;
  readonly #rules: Lines;
  readonly #parsed = new Map<number, CompiledRule>();

  constructor(set: RuleSet<UnitText>, findPattern: FindPattern = findNone) {
    this.#findPattern = findPattern;
    this.#normalise = createNormaliser(set.foldPairs);
    this.#scanner = new PhraseScanner(set);
    this.#names = new SortedPhrases(set.names);
    this.#rulesOfName = new Lines(set.rulesOfName);
    this.#syllables = new SyllableReader(set.syllables);
    this.#patterns = set.patterns;
    this.#rules = new Lines(set.rules);
  }

  /** All findings from left to right; of two of one category over each other the weightier, then the longer. */
  find(source: string): Finding[] {
    const { text, sourceOffset } = this.#normalise(source);
    const hits = [...this.#plainHits(text), ...this.#unmaskedHits(text)];
    const findings = hits.map(({ start, end, rule }): Finding => {
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

  #plainHits(text: string): Hit[] {
    const closed = closeGaps(text);
    const scan = this.#scanner.scan(text, closed);
    return [...scan.hits, ...this.#nameHits(text, closed), ...this.#patternHits(text)].filter((hit) => this.#holds(hit, text, scan));
  }

  /** What is found where masked Latin words are written out; offsets are those of the masked text. */
  #unmaskedHits(masked: string): Hit[] {
    const unmasked = unmaskLatin(masked);
    if (!unmasked) return [];
    const { text, maskedOffset } = unmasked;
    const scan = this.#scanner.scan(text, closeGaps(text));
    return scan.hits.filter((hit) => this.#holds(hit, text, scan))
      .map(({ start, end, rule }) => ({ start: maskedOffset(start), end: maskedOffset(end - 1) + 1, rule }));
  }

  #nameHits(text: string, { text: closed, openOffset }: ClosedText): Hit[] {
    const hits: Hit[] = [];
    if (!hasHan(text)) return hits;
    const { codes, starts, ends } = this.#syllables.read(closed);
    for (let at = 0; at < codes.length; at++) {
      this.#names.visitAt(codes, at, (name, length) => {
        const start = openOffset(starts[at] ?? 0);
        const end = openOffset((ends[at + length - 1] ?? 1) - 1) + 1;
        if (hasHan(text.slice(start, end))) for (const rule of numbersIn(this.#rulesOfName.at(name))) hits.push({ start, end, rule });
      });
    }
    return hits;
  }

  #patternHits(text: string): Hit[] {
    const found: Partial<Record<PatternName, ReturnType<FindPattern>>> = {};
    return this.#patterns.flatMap(([name, rule]) => (found[name] ??= this.#findPattern(name, text)).map(({ start, end }) => ({ start, end, rule })));
  }

  #holds(hit: Hit, text: string, { groups }: Scan): boolean {
    const { near, window = usualWindow, unless, allow, short } = this.#rule(hit.rule);
    if (short !== undefined && isLonger(text.trim(), short)) return false;
    const some = (wanted: readonly number[], fits: (span: Span) => boolean): boolean =>
      wanted.some((group) => groups.get(group)?.some(fits));
    if (allow && some(allow, (span) => isAround(span, hit))) return false;
    const isBeside = (wanted: readonly number[]): boolean => some(wanted, (span) => standsBeside(span, hit, window));
    return (near?.every(isBeside) ?? true) && !(unless && isBeside(unless));
  }
}

/** Whether a text has more than so many characters; a long one is not counted. */
const isLonger = (text: string, most: number): boolean => text.length > 2 * most || [...text].length > most;

const isAround = (span: Span, { start, end }: Span): boolean =>
  span.start <= start && span.end >= end && span.end - span.start > end - start;

const standsBeside = (span: Span, { start, end }: Span, window: number): boolean =>
  (span.end <= start && span.start >= start - window) || (span.start >= end && span.end <= end + window);

const weight = ({ severity }: Finding): number => (severity === 'support' ? 4 : severity);

function withoutOverlap(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings.toSorted((a, b) => weight(b) - weight(a) || (b.end - b.start) - (a.end - a.start))) {
    if (!kept.some((other) => other.category === one.category && one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
