import { describe, expect, it } from 'vitest';
import { EntryFinder, mergeVariants, onlyPoints, resolveReferences } from '../../../modules/dictionary/cross-references';
import type { CompiledEntry } from '../../../utils/dictionary/shard-format';

const entry = (traditional: string, simplified: string, reading: string, ...definitions: string[]): CompiledEntry =>
  ({ traditional, simplified, reading, definitions, variants: [] });

const inside = entry('裡', '里', 'li3', 'inside', 'lining');
const insideVariant = entry('裏', '里', 'li3', 'variant of 裡|里[li3]');
const mile = entry('里', '里', 'li3', 'Chinese mile');

describe('an entry that only points to others', () => {
  it.each([
    ['variant of 裡|里[li3]', true], ['old variant of 裡|里[li3]', true], ['(Tw) variant of 裡|里[li3]', true], ['erhua variant of 裡|里[li3]', true],
    ['see 裡|里[li3]', true], ['see also 裡|里[li3]', true], ['used in 咖喱[ga1 li2]', true], ['abbr. for 咖啡[ka1 fei1]', true], ['same as 裡|里[li3]', true],
    ['inside', false], ['see you', false], ['coffee, as in 咖啡[ka1 fei1]', false],
  ])('%s: %s', (definition, points) => {
    expect(onlyPoints(entry('某', '某', 'mou3', definition))).toBe(points);
  });

  it('measure words are no meaning', () => {
    expect(onlyPoints(entry('某', '某', 'mou3', 'see 裡|里[li3]', 'CL:個|个[ge4]'))).toBe(true);
    expect(onlyPoints(entry('某', '某', 'mou3', 'CL:個|个[ge4]'))).toBe(false);
  });
});

describe('the meaning behind a pointer is written out', () => {
  it.each([
    ['the word it names', [entry('咖喱', '咖喱', 'ga1 li2', '(loanword) curry', 'CL:份[fen4]')], 'used in 咖喱[ga1 li2]', 'used in 咖喱[ga1 li2]: (loanword) curry'],
    ['three meanings at most', [entry('甲', '甲', 'jia3', 'one', 'two', 'three', 'four')], 'see 甲[jia3]', 'see 甲[jia3]: one; two; three'],
    ['through a pointer of a pointer', [entry('甲', '甲', 'jia3', 'see 乙[yi3]'), entry('乙', '乙', 'yi3', 'second')], 'see 甲[jia3]', 'see 甲[jia3]: second'],
    ['not a word that is missing', [], 'see 丙[bing3]', 'see 丙[bing3]'],
    ['the reading that is named', [entry('甲', '甲', 'jia4', 'wrong'), entry('甲', '甲', 'jia3', 'right')], 'see 甲[jia3]', 'see 甲[jia3]: right'],
  ])('%s', (_, others, definition, wanted) => {
    const pointing = entry('某', '某', 'mou3', definition);
    expect(resolveReferences(pointing, new EntryFinder([pointing, ...others])).definitions).toEqual([wanted]);
  });

  it('pointers that go round in a circle end', () => {
    const one = entry('甲', '甲', 'jia3', 'see 乙[yi3]');
    const other = entry('乙', '乙', 'yi3', 'see 甲[jia3]');
    expect(resolveReferences(one, new EntryFinder([one, other])).definitions).toEqual(['see 乙[yi3]']);
  });

  it('an entry with a meaning of its own stays as it is', () => {
    const own = entry('某', '某', 'mou3', 'certain', 'see 裡|里[li3]');
    expect(resolveReferences(own, new EntryFinder([own, inside]))).toEqual(own);
  });
});

describe('mere variants become further spellings', () => {
  it('of the entry they point to', () => {
    expect(mergeVariants([inside, insideVariant, mile])).toEqual([{ ...inside, variants: ['裏'] }, mile]);
  });

  it('but not of another word or another reading', () => {
    const read = entry('裏', '里', 'li4', 'variant of 裡|里[li3]');
    expect(mergeVariants([inside, read])).toEqual([inside, read]);
    const meant = entry('裏', '里', 'li3', 'variant of 裡|里[li3]', 'coat of arms');
    expect(mergeVariants([inside, meant])).toEqual([inside, meant]);
  });

  it('and two that point to each other are both kept or one of them', () => {
    const one = entry('裡', '里', 'li3', 'variant of 裏|里[li3]');
    expect(mergeVariants([one, insideVariant])).toHaveLength(1);
  });
});
