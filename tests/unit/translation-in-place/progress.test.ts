import { expect, it } from 'vitest';
import { progressOf } from '../../../entrypoints/rednote-translation.content/progress';
import type { BlockState } from '../../../entrypoints/rednote-translation.content/translation-queue';
import type { TranslatedText } from '../../../utils/translation/translated-text';

const words = (key: string): string => (key.endsWith('.deepl') ? '' : key);
const queueOf = (isBusy: boolean, ...states: BlockState[]) => ({ states: () => states, isBusy });
const by = (engine: string, engineName: string): TranslatedText => ({ text: '', language: 'en', engine, engineName, helped: [] });

it('counts what is shown of what is wanted, without what needs no translation', () => {
  const progress = progressOf(queueOf(true, 'shown', 'shown', 'asked', 'waiting', 'needless'), [by('deepl', 'DeepL')], '', words);
  expect(progress).toEqual({ done: 2, total: 4, isBusy: true, engines: ['DeepL'], failure: '', isGloss: false });
});

it('tells of a failure only while something stays failed', () => {
  expect(progressOf(queueOf(false, 'shown', 'failed'), [], 'network', words).failure).toBe('network');
  expect(progressOf(queueOf(false, 'shown'), [], 'network', words).failure).toBe('');
});

it('is word by word only where no engine had a part in it', () => {
  expect(progressOf(queueOf(false, 'shown'), [by('gloss', 'Word by word')], '', words)).toMatchObject({ isGloss: true, engines: ['translation.names.gloss'] });
  expect(progressOf(queueOf(false, 'shown'), [by('gloss', 'Word by word'), by('deepl', 'DeepL')], '', words).isGloss).toBe(false);
});
