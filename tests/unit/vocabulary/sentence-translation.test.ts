import { expect, it } from 'vitest';
import { translationOfSentence } from '../../../utils/vocabulary/sentence-translation';

it.each([
  ['the only one', '今天很开心', 'I am happy today', '今天很开心', 'I am happy today'],
  ['by sentences', '今天很开心！明天呢？', 'I am happy today! And tomorrow?', '明天呢？', 'And tomorrow?'],
  ['by lines', '标题很长，很长\n正文在这里', 'The title is. Long.\nHere is the text', '正文在这里', 'Here is the text'],
  ['by sentences in a line', '甲。乙。\n丙。丁。', 'One. Two.\nThree. Four.', '丙。', 'Three.'],
  ['numbers hold no full stop', '只要3.5元。很便宜。', 'Only 3.5 yuan. Cheap.', '很便宜。', 'Cheap.'],
  ['not where sentences were joined', '很好。真的。', 'Good, really.', '真的。', 'Good, really.'],
  ['not where lines were joined', '很好\n真的', 'Good, really', '真的', 'Good, really'],
  ['not where it stands nowhere', '很好', 'Good', '别的', 'Good'],
])('the translation of a sentence is found: %s', (_, source, translation, sentence, expected) => {
  expect(translationOfSentence(source, translation, sentence)).toBe(expected);
});
