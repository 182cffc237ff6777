import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unmaskLatin } from '../../../utils/matching/unmask-latin';

it.each([
  ['v.p.n', 'vpn'], ['t i b e t', 'tibet'], ['t1bet', 'tibet'], ['p@rty', 'party'], ['fr33dom', 'freedom'], ['tib3t', 'tibet'], ['d*rug', 'drug'],
  ['用 v·p·n 吗', '用 vpn 吗'], ['ab1', 'abi'], ['cash$', 'cashs'], ['p!g!!', 'pig!!'], ['5ex', 'sex'],
])('%s is %s, written out', (masked, plain) => {
  expect(unmaskLatin(masked)?.text).toBe(plain);
});

it.each(['', 'yyds', '520', 'plain words', '0 蹲一个链接，yyds！[doge]', 'a b', '1.5', '好！独立', 'such fun!!', 'at 9am', 'may 4th', '$100k', '250kg'])('%j wears no mask', (text) => {
  expect(unmaskLatin(text)).toBeNull();
});

it('a masked word is found wherever it stands between Chinese', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/u);
  const han = fc.stringMatching(/^[一-龥]{0,6}$/u);
  fc.assert(fc.property(han, word, fc.constantFrom('.', '·', '-', '_', ' '), han, (before, spelled, gap, after) => {
    fc.pre(spelled.length > 2);
    expect(unmaskLatin(`${before}，${[...spelled].join(gap)}，${after}`)?.text).toBe(`${before}，${spelled}，${after}`);
  }));
});
