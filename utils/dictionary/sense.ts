import { splitReading } from '../language/pinyin';
import type { Sense, WordReference } from './entry';

// 個|个[ge4] · 杯[bei1] · 裡|里[[li3]] · 某某 without a reading stands as plain text.
const han = String.raw`[\p{Script=Han}〇○·，A-Za-z0-9]*\p{Script=Han}[\p{Script=Han}〇○·，A-Za-z0-9]*`;
/** A word named in a definition; groups: first spelling, simplified spelling where it differs, reading. */
export const referencePattern = new RegExp(String.raw`(${han})(?:\|(${han}))?\[{1,2}([^\]]+)\]{1,2}`, 'gu');

/** The groups of `referencePattern` as a reference. */
export const toReference = (first: string, second: string | undefined, reading: string): WordReference => ({
  traditional: first,
  simplified: second ?? first,
  reading: splitReading(reading).join(' '),
});

/** The words named in a definition, in order. */
export function referencesIn(definition: string): WordReference[] {
  return [...definition.matchAll(referencePattern)]
    .flatMap(([, first, second, reading]) => (first && reading ? [toReference(first, second, reading)] : []));
}

/** A definition as text and the words it names. */
export function parseSense(definition: string): Sense {
  const sense: Sense = [];
  let at = 0;
  for (const match of definition.matchAll(referencePattern)) {
    const [whole, first, second, reading] = match;
    if (!first || !reading) continue;
    if (match.index > at) sense.push(definition.slice(at, match.index));
    sense.push(toReference(first, second, reading));
    at = match.index + whole.length;
  }
  if (at < definition.length) sense.push(definition.slice(at));
  return sense;
}

/** Measure words have a definition of their own: "CL:個|个[ge4],位[wei4]". */
export const isMeasureWordDefinition = (definition: string): boolean => definition.startsWith('CL:');
