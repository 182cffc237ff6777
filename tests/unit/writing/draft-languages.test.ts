import { expect, it } from 'vitest';
import { draftLanguages } from '../../../utils/writing/draft-languages';

it.each(['My cat is asleep', 'I love 奶茶 so much, it is the best', 'Meine Katze schläft', '猫が寝ています', 'Мой кот спит', '고양이가 자요'])('%s goes into Chinese', (draft) => {
  expect(draftLanguages(draft, 'en')).toEqual({ to: 'zh-CN' });
  expect(draftLanguages(draft, 'zh-CN')).toEqual({ to: 'zh-CN' });
});

it.each(['我的猫睡着了', '这个OOTD太好看了'])('%s goes into the language of the reader', (draft) => {
  expect(draftLanguages(draft, 'en')).toEqual({ to: 'en', from: 'zh' });
  expect(draftLanguages(draft, 'de')).toEqual({ to: 'de', from: 'zh' });
});

it('what Chinese readers write goes into English', () => {
  expect(draftLanguages('我的猫睡着了', 'zh-CN')).toEqual({ to: 'en', from: 'zh' });
  expect(draftLanguages('我的貓睡著了', 'zh-TW')).toEqual({ to: 'en', from: 'zh' });
});
