import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../../utils/sensitive/marked-pieces';
import { anyText } from '../texts';

const shown = (text: string, findings: Parameters<typeof markedPieces>[1]): string[] => markedPieces(text, findings).map((piece) => `${piece.severity ?? '-'} ${piece.text}`);

describe('a text is cut into pieces', () => {
  it.each<[string, string, Parameters<typeof markedPieces>[1], string[]]>([
    ['of which none is marked where nothing was found', 'plain', [], ['- plain']],
    ['around a passage', 'a bad day', [{ start: 2, end: 5, severity: 2 }], ['- a ', '2 bad', '-  day']],
    ['at a passage that opens it and one that closes it', 'bad day bad', [{ start: 0, end: 3, severity: 1 }, { start: 8, end: 11, severity: 3 }], ['1 bad', '-  day ', '3 bad']],
    ['where passages lie over each other, by the weightier one', 'very bad day', [{ start: 0, end: 8, severity: 1 }, { start: 5, end: 12, severity: 3 }], ['1 very ', '3 bad', '3  day']],
    ['with help before all else', 'sad', [{ start: 0, end: 3, severity: 3 }, { start: 0, end: 3, severity: 'support' }], ['support sad']],
  ])('%s', (_, text, findings, expected) => {
    expect(shown(text, findings)).toEqual(expected);
  });

  it('that together are the text, whatever was found', () => {
    const finding = fc.record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 20 }), severity: fc.constantFrom(1 as const, 2 as const, 3 as const) });
    fc.assert(fc.property(anyText, fc.array(finding), (text, found) => {
      const within = found.map(({ start, length, severity }) => ({ start, end: start + length, severity })).filter(({ end }) => end <= text.length);
      expect(markedPieces(text, within).map((piece) => piece.text).join('')).toBe(text);
    }));
  });
});
