import { splitReading } from '../language/pinyin';
import type { DictionaryEntry } from './entry';
import { isMeasureWordDefinition, parseSense, referencePattern, referencesIn, toReference } from './sense';

/**
 * What most words have in common, so that shards need not repeat it: for each folded character its usual simplified
 * and traditional form and its usual reading.
 */
export interface CharacterDefaults {
  traditional: Pick<ReadonlyMap<string, string>, 'get'>;
  reading: Pick<ReadonlyMap<string, string>, 'get'>;
}

/** The same with all characters at hand, as the build has it. */
export interface AllCharacterDefaults {
  traditional: ReadonlyMap<string, string>;
  reading: ReadonlyMap<string, string>;
}

/** An entry as the build has it: definitions still as text. */
export interface CompiledEntry {
  simplified: string;
  traditional: string;
  variants: string[];
  reading: string;
  definitions: string[];
}

const fieldMark = '\t';
const entryMark = '\u001e';
const definitionMark = '/';

const usualTraditional = (simplified: string, defaults: CharacterDefaults): string =>
  [...simplified].map((character) => defaults.traditional.get(character) ?? character).join('');

const usualReading = (simplified: string, defaults: CharacterDefaults): (string | undefined)[] =>
  [...simplified].map((character) => defaults.reading.get(character));

/** '' for the usual syllable, '^' for the usual one with a capital, else the syllable. Trailing usual ones are left out. */
function encodeReading(reading: string, usual: (string | undefined)[]): string {
  const codes = splitReading(reading).map((syllable, at) => {
    const expected = usual[at];
    if (expected === undefined) return syllable;
    if (syllable === expected) return '';
    return syllable === capitalise(expected) ? '^' : syllable;
  });
  if (codes.length !== usual.length) return `=${reading}`;
  return codes.join(' ').trimEnd();
}

const capitalise = (syllable: string): string => syllable.charAt(0).toUpperCase() + syllable.slice(1);

function decodeReading(code: string, usual: (string | undefined)[]): string {
  if (code.startsWith('=')) return code.slice(1);
  const codes = code.split(' ');
  return usual.map((expected = '', at) => {
    const given = codes[at] ?? '';
    return given === '' ? expected : given === '^' ? capitalise(expected) : given;
  }).join(' ');
}

/** A word named in a definition is cut to `[word]` where its traditional form and reading are the usual ones. */
function shortenReferences(definition: string, defaults: CharacterDefaults): string {
  return definition.replace(referencePattern, (whole, first: string, second: string | undefined, spelled: string) => {
    const { simplified, traditional, reading } = toReference(first, second, spelled);
    const isUsual = /^\p{Script=Han}+$/u.test(simplified) && traditional === usualTraditional(simplified, defaults)
      && reading === usualReading(simplified, defaults).join(' ');
    return isUsual ? `[${simplified}]` : whole;
  });
}

const lengthenReferences = (definition: string, defaults: CharacterDefaults): string =>
  definition.replace(/(?<![\p{Script=Han}\w])\[(\p{Script=Han}+)\]/gu, (_, simplified: string) =>
    `${usualTraditional(simplified, defaults)}|${simplified}[${usualReading(simplified, defaults).join(' ')}]`);

/** One headword's entries as one line of its shard. */
export function encodeRecord(folded: string, entries: readonly CompiledEntry[], defaults: CharacterDefaults): string {
  return entries.map((entry) => [
    entry.simplified === folded ? '' : entry.simplified,
    [entry.traditional === usualTraditional(entry.simplified, defaults) ? '' : entry.traditional, ...entry.variants].join(','),
    encodeReading(entry.reading, usualReading(entry.simplified, defaults)),
    entry.definitions.map((definition) => shortenReferences(definition, defaults)).join(definitionMark),
  ].join(fieldMark)).join(entryMark);
}

/** Reads back what `encodeRecord` wrote. */
export function decodeRecord(line: string, folded: string, defaults: CharacterDefaults): DictionaryEntry[] {
  return line.split(entryMark).map((record) => {
    const [form = '', spellings = '', reading = '', definitions = ''] = record.split(fieldMark);
    const simplified = form || folded;
    const [traditional = '', ...variants] = spellings.split(',');
    const all = lengthenReferences(definitions, defaults).split(definitionMark);
    return {
      simplified,
      traditional: traditional || usualTraditional(simplified, defaults),
      variants,
      reading: decodeReading(reading, usualReading(simplified, defaults)),
      senses: all.filter((definition) => !isMeasureWordDefinition(definition)).map(parseSense),
      measureWords: all.filter(isMeasureWordDefinition).flatMap(referencesIn),
    };
  });
}

/** The readings of a headword's entries, and their definitions as the shard has them: for searching, which needs no more. */
export function scanRecord(line: string, folded: string, defaults: CharacterDefaults): { readings: string[]; definitions: string } {
  const entries = line.split(entryMark).map((record) => record.split(fieldMark));
  return {
    readings: entries.map(([form, , reading = '']) => decodeReading(reading, usualReading(form || folded, defaults))),
    definitions: entries.map((fields) => fields[3] ?? '').join(definitionMark),
  };
}

/** One line a character: the character, its usual traditional form, its usual reading. */
export const encodeDefaults = (defaults: AllCharacterDefaults): string => {
  const characters = [...new Set([...defaults.traditional.keys(), ...defaults.reading.keys()])].toSorted();
  return characters.map((character) => [
    character, defaults.traditional.get(character) ?? '', defaults.reading.get(character) ?? '',
  ].join(fieldMark)).join('\n');
};

/** Lines are looked for in the text when a character is first asked for: 14,000 of them as objects would take ten times the room. */
export function decodeDefaults(text: string): CharacterDefaults {
  const known = new Map<string, string[]>();
  const fieldsOf = (character: string): string[] => {
    const found = known.get(character) ?? readFields(text, character);
    known.set(character, found);
    return found;
  };
  return {
    traditional: { get: (character) => fieldsOf(character)[1] || undefined },
    reading: { get: (character) => fieldsOf(character)[2] || undefined },
  };
}

/** The same with all lines read, for work on the whole dictionary. */
export function decodeAllDefaults(text: string): AllCharacterDefaults {
  const lines = text.split('\n').map((line) => line.split(fieldMark));
  const known = (field: number): Map<string, string> =>
    new Map(lines.flatMap((fields): [string, string][] => (fields[field] ? [[fields[0] ?? '', fields[field]]] : [])));
  return { traditional: known(1), reading: known(2) };
}

function readFields(text: string, character: string): string[] {
  const mark = `${character}${fieldMark}`;
  const start = text.startsWith(mark) ? 0 : text.indexOf(`\n${mark}`) + 1;
  if (start === 0 && !text.startsWith(mark)) return [];
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).split(fieldMark);
}
