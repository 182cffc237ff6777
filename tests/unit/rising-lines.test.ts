import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRisingLines, writeRisingLines } from '../../utils/rising-lines';

const asText = (units: Uint16Array): string => String.fromCharCode(...units);

it('gives back all lines as they were, whatever they share', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '字', '𠮷', '𠮸', '!', '~') }).map((text) => text.slice(0, 200));
  fc.assert(fc.property(fc.array(line), (lines) => {
    const text = lines.map((one) => one.toWellFormed()).toSorted().join('\n');
    expect(asText(readRisingLines(writeRisingLines(text)))).toBe(text);
  }));
});

it('writes only what a line does not share with the one before', () => {
  expect(writeRisingLines('weed\nweeds\nvpn')).toBe(' weed\n$s\n vpn');
});

it('can be written in UTF-8: no character is torn', () => {
  expect(writeRisingLines('𠮷\n𠮸').isWellFormed()).toBe(true);
});

it('lines that share more than can be told are whole as well', () => {
  const text = `${'a'.repeat(300)}\n${'a'.repeat(301)}`;
  expect(asText(readRisingLines(writeRisingLines(text)))).toBe(text);
});
