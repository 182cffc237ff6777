import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkSize, readIndex, writeIndex } from '../../../utils/dictionary/index-format';
import { WordIndex } from '../../../utils/dictionary/word-index';
import { anyHeadwords } from '../texts';

const commonness = [10, 20, 30, 40];
const chunksOf = (headwords: readonly string[]): number[] => headwords.filter((_, at) => at % chunkSize === 0).map((_, chunk) => chunk * 100);
const written = (headwords: readonly string[], shardStarts = [0], chunkStarts = chunksOf(headwords)): ArrayBuffer => {
  const costs = Uint8Array.from(headwords, (_, ordinal) => (ordinal * 7) % 256);
  return Uint8Array.from(writeIndex(headwords, costs, { shardStarts: Uint32Array.from(shardStarts), chunkStarts: Uint32Array.from(chunkStarts) }, [[0x9ad4, 0x4f53], [0x9aee, 0x53d1]], commonness)).buffer;
};

it('what was written is read back', () => {
  fc.assert(fc.property(anyHeadwords, (headwords) => {
    const index = WordIndex.read(written(headwords));
    expect(index.size).toBe(headwords.length);
    expect(headwords.map((_, ordinal) => index.headword(ordinal))).toEqual(headwords);
    expect(headwords.map((headword) => index.ordinalOf(headword))).toEqual(headwords.map((_, ordinal) => ordinal));
    expect(headwords.map((_, ordinal) => index.cost(ordinal))).toEqual(headwords.map((_, ordinal) => (ordinal * 7) % 256));
  }), { numRuns: 300 });
});

it('the script fold and the limits of commonness travel along', () => {
  const index = WordIndex.read(written(['体']));
  expect(index.fold('身體和頭髮')).toBe('身体和頭发');
  expect(index.commonnessCosts).toEqual(commonness);
});

it('each headword has its place in the shards', () => {
  const headwords = Array.from({ length: 3 * chunkSize + 1 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const index = WordIndex.read(written(headwords, [0, 2 * chunkSize], [0, 300, 0, 500]));
  expect(index.shardCount).toBe(2);
  expect([0, 1, chunkSize, 2 * chunkSize - 1, 2 * chunkSize, 3 * chunkSize].map((ordinal) => index.place(ordinal))).toEqual([
    { shard: 0, from: 0, to: 300, line: 0 }, { shard: 0, from: 0, to: 300, line: 1 },
    { shard: 0, from: 300, to: undefined, line: 0 }, { shard: 0, from: 300, to: undefined, line: chunkSize - 1 },
    { shard: 1, from: 0, to: 500, line: 0 }, { shard: 1, from: 500, to: undefined, line: 0 },
  ]);
});

describe('a file that is no index is refused', () => {
  const whole = written(['一', '一丁', '丁']);
  it.each([
    ['an empty file', new ArrayBuffer(0)],
    ['a short file', new ArrayBuffer(12)],
    ['zeroes', new ArrayBuffer(4_096)],
    ['text', Uint8Array.from({ length: 400 }, (_, at) => 32 + (at % 90)).buffer],
    ['half an index', whole.slice(0, whole.byteLength / 2)],
    ['an index without its last byte', whole.slice(0, -1)],
  ])('%s', (_, buffer) => {
    expect(() => readIndex(buffer)).toThrow(RangeError);
  });
});
