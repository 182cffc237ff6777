import { describe, expect, it } from 'vitest';
import { isMeasureWordDefinition, parseSense, referencesIn } from '../../../utils/dictionary/sense';

const li = { traditional: '裡', simplified: '里', reading: 'li3' };

describe('words named in a definition are kept apart', () => {
  it.each([
    ['café; coffee shop', ['café; coffee shop']],
    ['variant of 裡|里[li3]', ['variant of ', li]],
    ['variant of 裡|里[[li3]]', ['variant of ', li]],
    ['used in 咖啡[ka1 fei1] and 咖啡館|咖啡馆[ka1fei1guan3]', [
      'used in ', { traditional: '咖啡', simplified: '咖啡', reading: 'ka1 fei1' },
      ' and ', { traditional: '咖啡館', simplified: '咖啡馆', reading: 'ka1 fei1 guan3' },
    ]],
    ['裡|里[li3] inside', [li, ' inside']],
    ['abbr. for T恤衫[T xu4 shan1]', ['abbr. for ', { traditional: 'T恤衫', simplified: 'T恤衫', reading: 'T xu4 shan1' }]],
    ['see 某某, no reading', ['see 某某, no reading']],
    ['also pr. [li4]', ['also pr. [li4]']],
    ['', []],
  ])('%j', (definition, sense) => {
    expect(parseSense(definition)).toEqual(sense);
  });
});

it('the words named are told in order', () => {
  expect(referencesIn('CL:個|个[ge4],位[wei4],名[[ming2]]').map(({ simplified, traditional, reading }) => `${simplified} ${traditional} ${reading}`))
    .toEqual(['个 個 ge4', '位 位 wei4', '名 名 ming2']);
  expect(referencesIn('nothing named here')).toEqual([]);
});

it.each([['CL:個|个[ge4]', true], ['cat (CL:隻|只[zhi1])', false], ['classifier', false]])('%s counts as measure words: %s', (definition, isMeasure) => {
  expect(isMeasureWordDefinition(definition)).toBe(isMeasure);
});
