import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileDictionary } from '../../modules/dictionary/compile';
import { EntryFinder, onlyPoints } from '../../modules/dictionary/cross-references';
import { readCedict, readFrequencies } from '../../modules/dictionary/sources';
import type { DictionaryEntry } from '../../utils/dictionary/entry';
import { isMeasureWordDefinition, parseSense, referencesIn } from '../../utils/dictionary/sense';
import { decodeDefaults, decodeRecord } from '../../utils/dictionary/shard-format';
import { WordIndex } from '../../utils/dictionary/word-index';
import { compiledFiles as files } from '../support/dictionary';

const lines = readCedict();
const text = (name: string): string => new TextDecoder().decode(files.get(name));
const linesOf = (shard: string): string[] => text(shard).trimEnd().split('\n');
const shards = [...files.keys()].filter((name) => /^\d{3}\.txt$/u.test(name)).toSorted();

let index: WordIndex;
const entriesByHeadword = new Map<string, DictionaryEntry[]>();
beforeAll(() => {
  index = WordIndex.read(Uint8Array.from(files.get('index.bin') ?? []).buffer);
  const defaults = decodeDefaults(text('characters.txt'));
  let ordinal = 0;
  for (const shard of shards) {
    for (const line of linesOf(shard)) {
      const headword = index.headword(ordinal);
      entriesByHeadword.set(headword, decodeRecord(line, headword, defaults));
      ordinal++;
    }
  }
});

it('the same sources give the same bytes', () => {
  const { files: again } = compileDictionary(lines, readFrequencies());
  expect([...again.keys()]).toEqual([...files.keys()]);
  expect([...again].filter(([name, bytes]) => Buffer.compare(bytes, files.get(name) ?? new Uint8Array()) !== 0)).toEqual([]);
}, 60_000);

describe('the files', () => {
  it('are the index, the usual forms of characters, and 128 to 256 shards', () => {
    expect(shards.length).toBeGreaterThanOrEqual(128);
    expect(shards.length).toBeLessThanOrEqual(256);
    expect([...files.keys()].toSorted()).toEqual([...shards, 'characters.txt', 'index.bin'].toSorted());
    expect(index.shardCount).toBe(shards.length);
  });

  it('hold one line for every headword, at the place that the index names', () => {
    expect(entriesByHeadword.size).toBe(index.size);
    const misplaced = shards.flatMap((name, shard) => linesOf(name).map((line) => ({ name, shard, line }))).filter(({ name, shard, line: expected }, ordinal) => {
      const { from, to, line, ...place } = index.place(ordinal);
      const found = new TextDecoder().decode(files.get(name)?.subarray(from, to)).split('\n')[line];
      return place.shard !== shard || found !== expected;
    });
    expect(misplaced).toEqual([]);
  });

  it('are small enough to ship', () => {
    const packed = (names: readonly string[]): number => names.reduce((sum, name) => sum + deflateRawSync(files.get(name) ?? new Uint8Array(), { level: 9 }).length, 0);
    expect(packed([...files.keys()])).toBeLessThanOrEqual(3_300_000);
    expect(packed(['index.bin'])).toBeLessThanOrEqual(700_000);
    expect(packed(['characters.txt'])).toBeLessThanOrEqual(100_000);
  }, 60_000);
});

it('the fold of every character folds to itself', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  expect(units.filter((unit) => index.fold(index.fold(unit)) !== index.fold(unit))).toEqual([]);
  expect([...entriesByHeadword.keys()].filter((headword) => index.fold(headword) !== headword)).toEqual([]);
});

describe('CC-CEDICT', () => {
  const failing = (check: (line: (typeof lines)[number]) => boolean): string[] =>
    lines.filter((line) => !check(line)).map(({ traditional, simplified, reading }) => `${traditional} ${simplified} [${reading}]`);

  it('is all there', () => {
    expect(lines.length).toBeGreaterThan(120_000);
    expect(entriesByHeadword.size).toBeGreaterThan(100_000);
  });

  it('is found by the simplified and by the traditional form, each with its reading', () => {
    expect(failing(({ traditional, simplified, reading }) => [simplified, traditional].every((word) =>
      entriesByHeadword.get(index.fold(word))?.some((entry) => entry.simplified === simplified
        && [entry.traditional, ...entry.variants].includes(traditional) && entry.reading.toLowerCase() === reading.toLowerCase())))).toEqual([]);
  });

  it('keeps the capitals of names', () => {
    expect(failing(({ traditional, simplified, reading, definitions }) => !/^[A-Z]/u.test(reading) || definitions.every((one) => /variant of/u.test(one))
      || (entriesByHeadword.get(index.fold(simplified))?.some((entry) => entry.traditional === traditional && entry.reading === reading) ?? false))).toEqual([]);
  });

  it('keeps every definition and measure word of entries that have a meaning', () => {
    const merged = (definitions: readonly string[]): boolean => definitions.every((one) => isMeasureWordDefinition(one) || /variant of/u.test(one));
    expect(failing((line) => {
      const { definitions, simplified, traditional, reading } = line;
      if (merged(definitions) || onlyPoints({ ...line, variants: [] })) return true;
      const senses = JSON.stringify(definitions.filter((one) => !isMeasureWordDefinition(one)).map(parseSense));
      const measureWords = JSON.stringify(definitions.filter(isMeasureWordDefinition).flatMap(referencesIn));
      return entriesByHeadword.get(index.fold(simplified))?.some((entry) => entry.traditional === traditional && entry.reading === reading
        && JSON.stringify(entry.senses) === senses && JSON.stringify(entry.measureWords) === measureWords) ?? false;
    })).toEqual([]);
  });
});

it('no entry is left that only points to a word whose meaning is known', () => {
  const compiled = lines.map((line) => ({ ...line, variants: [] }));
  const finder = new EntryFinder(compiled);
  const bare: string[] = [];
  for (const [headword, entries] of entriesByHeadword) {
    for (const { senses, reading } of entries) {
      const definitions = senses.map((sense) => sense.map((part) => (typeof part === 'string' ? part : `${part.traditional}|${part.simplified}[${part.reading}]`)).join(''));
      if (!onlyPoints({ simplified: headword, traditional: headword, variants: [], reading, definitions })) continue;
      const [reference] = referencesIn(definitions[0] ?? '');
      const target = reference && finder.find(reference);
      if (target && !onlyPoints(target) && definitions.every((one) => /^[^[]*\[[^\]]*\]$/u.test(one))) bare.push(`${headword} [${reading}] ${definitions.join(' / ')}`);
    }
  }
  expect(bare).toEqual([]);
});
