import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSense } from '../../../utils/dictionary/sense';
import {
  decodeDefaults, decodeRecord, encodeDefaults, encodeRecord, type AllCharacterDefaults, type CompiledEntry,
} from '../../../utils/dictionary/shard-format';

const defaults: AllCharacterDefaults = {
  traditional: new Map([['咖', '咖'], ['馆', '館'], ['发', '發'], ['里', '裡'], ['儿', '兒']]),
  reading: new Map([['咖', 'ka1'], ['啡', 'fei1'], ['馆', 'guan3'], ['发', 'fa1'], ['里', 'li3'], ['儿', 'er2'], ['京', 'jing1'], ['北', 'bei3']]),
};

const entry = (parts: Partial<CompiledEntry>): CompiledEntry =>
  ({ simplified: '咖啡', traditional: '咖啡', variants: [], reading: 'ka1 fei1', definitions: ['coffee'], ...parts });

/** An entry as it should come back: its definitions as senses and measure words. */
const shown = ({ simplified, traditional, variants, reading, definitions }: CompiledEntry): object =>
  ({ simplified, traditional, variants, reading, senses: definitions.map(parseSense), measureWords: [] });

const roundTrip = (entries: CompiledEntry[], folded: string): object[] => decodeRecord(encodeRecord(folded, entries, defaults), folded, defaults);

describe('an entry comes back as it went in', () => {
  it.each([
    ['with usual readings', entry({})],
    ['with usual traditional form', entry({ simplified: '咖啡馆', traditional: '咖啡館', reading: 'ka1 fei1 guan3' })],
    ['with unusual traditional form', entry({ simplified: '发', traditional: '髮', reading: 'fa4' })],
    ['with traditional form equal to the simplified one', entry({ simplified: '里', traditional: '里', reading: 'li3' })],
    ['with further spellings', entry({ simplified: '里', traditional: '裡', variants: ['裏', '里'], reading: 'li3' })],
    ['with a capital', entry({ simplified: '北京', traditional: '北京', reading: 'Bei3 jing1' })],
    ['with capitals throughout', entry({ simplified: '北京', traditional: '北京', reading: 'Bei3 Jing1' })],
    ['with an unusual last syllable', entry({ simplified: '发儿', traditional: '發兒', reading: 'fa1 r5' })],
    ['with more syllables than characters', entry({ simplified: '瓩', traditional: '瓩', reading: 'qian1 wa3' })],
    ['with fewer syllables than characters', entry({ simplified: 'AA制', traditional: 'AA制', reading: 'AA zhi4' })],
    ['without a reading', entry({ reading: '' })],
    ['outside the basic plane', entry({ simplified: '𠮷里', traditional: '𠮷裡', reading: 'ji2 li3' })],
    ['named in its own definition', entry({ definitions: ['see 咖啡館|咖啡馆[ka1 fei1 guan3]', 'variant of 發|发[fa1]', 'also 髮|发[fa4]'] })],
    ['with Latin letters in a named word', entry({ definitions: ['see T咖[T ka1] or 咖T[ka1 T]'] })],
  ])('%s', (_, given) => {
    expect(roundTrip([given], 'another')).toEqual([shown(given)]);
    expect(roundTrip([given], given.simplified)).toEqual([shown(given)]);
  });

  it('several entries of one headword keep their order', () => {
    const entries = [entry({ simplified: '发', traditional: '發', reading: 'fa1' }), entry({ simplified: '发', traditional: '髮', reading: 'fa4', definitions: ['hair'] })];
    expect(roundTrip(entries, '发')).toEqual(entries.map(shown));
  });

  it('measure words are told apart from meanings', () => {
    expect(roundTrip([entry({ definitions: ['coffee', 'CL:杯[bei1],館|馆[guan3]'] })], '咖啡')).toMatchObject([{
      senses: [['coffee']],
      measureWords: [{ simplified: '杯', traditional: '杯', reading: 'bei1' }, { simplified: '馆', traditional: '館', reading: 'guan3' }],
    }]);
  });
});

it('any entry comes back as it went in', () => {
  const character = fc.constantFrom('咖', '啡', '馆', '發', '发', '里', '裏', '儿', '𠮷', 'T', '京');
  const word = fc.array(character, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const syllable = fc.constantFrom('ka1', 'Ka1', 'fei1', 'guan3', 'fa4', 'fa1', 'li3', 'r5', 'er2', 'T', '·', ',', 'lu:4');
  const reading = fc.array(syllable, { maxLength: 6 }).map((parts) => parts.join(' '));
  const named = fc.tuple(word, word, reading).map(([first, second, spelled]) => `see ${first}|${second}[${spelled}] here`).filter((text) => /\p{Script=Han}/u.test(text));
  const definition = fc.oneof(fc.constantFrom('coffee', 'also pr. [ka1]', '(Tw) 100%'), named);
  const entries = fc.array(fc.record({
    simplified: word, traditional: word, variants: fc.uniqueArray(word, { maxLength: 3 }), reading, definitions: fc.array(definition, { minLength: 1, maxLength: 4 }),
  }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(entries, word, (given, folded) => {
    expect(roundTrip(given, folded)).toEqual(given.map(shown));
  }), { numRuns: 400 });
});

it('the usual forms and readings come back as they went in', () => {
  const found = decodeDefaults(encodeDefaults(defaults));
  const characters = [...defaults.reading.keys(), ...defaults.traditional.keys(), '没'];
  expect(characters.map((character) => found.traditional.get(character))).toEqual(characters.map((character) => defaults.traditional.get(character)));
  expect(characters.map((character) => found.reading.get(character))).toEqual(characters.map((character) => defaults.reading.get(character)));
  expect(decodeDefaults('').reading.get('没')).toBeUndefined();
});
