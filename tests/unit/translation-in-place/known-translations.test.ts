import { expect, it } from 'vitest';
import { KnownTranslations } from '../../../entrypoints/rednote-translation.content/known-translations';
import type { TranslatedText } from '../../../utils/translation/translated-text';

const translated = (text: string): TranslatedText => ({ text, language: 'en', engine: 'gloss', engineName: 'Word by word', helped: [] });

it('knows what it was told, also that a text needs no translation', () => {
  const known = new KnownTranslations();
  known.set('好', translated('good'));
  known.set('ok', null);
  expect([known.get('好')?.text, known.get('ok'), known.get('坏')]).toEqual(['good', null, undefined]);
});

it('lets go of what was not asked for longest', () => {
  const known = new KnownTranslations();
  for (let at = 0; at < 1_000; at++) known.set(`${at}`, translated(`${at}`));
  known.get('0');
  known.set('new', translated('new'));
  expect([known.get('0')?.text, known.get('1'), known.get('2')?.text, known.get('new')?.text]).toEqual(['0', undefined, '2', 'new']);
});
