import { expect, it } from 'vitest';
import { readMarkedPinyin } from '../../../utils/language/pinyin';
import { zhuyinOf } from '../../../utils/language/zhuyin';

it.each([
  ['zhòng cǎo', 'ㄓㄨㄥˋ ㄘㄠˇ'], ['kā fēi guǎn', 'ㄎㄚ ㄈㄟ ㄍㄨㄢˇ'], ['jué jué zi', 'ㄐㄩㄝˊ ㄐㄩㄝˊ ˙ㄗ'], ['xué xí', 'ㄒㄩㄝˊ ㄒㄧˊ'], ['lǜ nǚ', 'ㄌㄩˋ ㄋㄩˇ'],
  ['shì ér', 'ㄕˋ ㄦˊ'], ['yuè wǒ yī wǔ', 'ㄩㄝˋ ㄨㄛˇ ㄧ ㄨˇ'], ['xióng quán jiǔ', 'ㄒㄩㄥˊ ㄑㄩㄢˊ ㄐㄧㄡˇ'], ['ma', '˙ㄇㄚ'], ['yǒng yīng', 'ㄩㄥˇ ㄧㄥ'],
])('%s is %s', (pinyin, zhuyin) => {
  expect(readMarkedPinyin(pinyin).map(zhuyinOf).join(' ')).toBe(zhuyin);
});

it('what is no syllable stays as it is', () => {
  expect(['T', 'VIP', '，'].map((text) => zhuyinOf({ text, tone: 5 }))).toEqual(['T', 'VIP', '，']);
});
