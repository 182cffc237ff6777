import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedFile, packFile } from '../../utils/packed-file';

const reopened = (parts: Parameters<typeof packFile>[0]): PackedFile => new PackedFile(Uint8Array.from(packFile(parts)).buffer);

it('gives back every text and every list of numbers as it was packed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(0xffff_ffff)), fc.string({ unit: 'binary' }), (text, numbers, other) => {
    const wellFormed = other.toWellFormed();
    const units = Uint16Array.from(other, (unit) => unit.charCodeAt(0));
    const file = reopened({ text, units, numbers, other: wellFormed, none: [], empty: '' });
    expect([file.text('text'), [...file.numbers('numbers')], file.text('other'), [...file.numbers('none')], file.text('empty'), [...file.units('units')]])
      .toEqual([text, numbers, wellFormed, [], '', [...units]]);
  }));
});

it('knows no part that is not there, nor takes a text for numbers', () => {
  const file = reopened({ text: '字' });
  expect(() => file.text('other')).toThrow(RangeError);
  expect(() => file.numbers('text')).toThrow(RangeError);
});

it('refuses a file of another kind', () => {
  expect(() => new PackedFile(new TextEncoder().encode('{"forms":[]}').buffer)).toThrow(Error);
});
