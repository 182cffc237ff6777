import { describe, expect, it } from 'vitest';
import { WordSaving, type SavingActions } from '../../../components/vocabulary/word-saving';
import { wordToSave, type WordToSave } from '../../../components/vocabulary/word-to-save';
import type { WordExplanation } from '../../../utils/messaging/protocol';
import { failure, success } from '../../../utils/result';
import type { SavedState } from '../../../utils/vocabulary/saved-word';

const page = { url: 'https://www.rednote.com/explore/1?token=x#y', title: 'a post' };
const syllables = (text: string) => [{ text, tone: 1 as const }];
const nothingKnown: WordExplanation = { text: '藏在老街里', entries: [], parts: [], commonness: 'unknown', longer: [], shorter: [], terms: [] };
const phrase = (isGlossed: boolean): WordToSave | null => wordToSave({
  text: '藏在老街里', start: 4, end: 9, around: { text: '藏在老街里的店', start: 0 },
  description: { state: 'ready', value: nothingKnown },
  sentence: isGlossed ? { state: 'ready', value: [
    { start: 4, end: 6, text: '藏在', syllables: syllables('cáng'), gloss: 'hidden in' },
    { start: 6, end: 8, text: '老街', syllables: syllables('lǎo'), gloss: 'old street' },
    { start: 8, end: 9, text: '里', syllables: syllables('lǐ'), gloss: '' },
    { start: 9, end: 10, text: '的', syllables: syllables('de'), gloss: 'of' },
  ] } : { state: 'loading' },
}, 'en', page);

const state = (change: Partial<SavedState> = {}): SavedState => ({ key: 'phrase:藏在老街里', status: 'new', meetings: 1, lists: ['default'], named: [{ id: 'l1', name: 'Travel' }], ...change });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function follow(change: Partial<SavingActions> = {}): { saving: WordSaving; asked: unknown[] } {
  const asked: unknown[] = [];
  const saving = new WordSaving({
    meet: async () => success(null),
    save: async (word) => {
      asked.push(word);
      return success(state());
    },
    forget: async (key) => {
      asked.push(key);
      return success(null);
    },
    putInLists: async (key, lists) => {
      asked.push([key, lists]);
      return success(state({ lists: [...lists] }));
    },
    ...change,
  });
  return { saving, asked };
}

describe('a phrase', () => {
  it('is kept with its place, its page without what only leads there, and what its words mean in their sentence', () => {
    expect(phrase(true)).toEqual({
      key: 'phrase:藏在老街里',
      content: { kind: 'phrase', text: '藏在老街里', traditional: '', pinyin: 'cáng lǎo lǐ', meaning: 'hidden in · old street', meaningLanguage: 'en' },
      met: { sentence: '藏在老街里的店', start: 0, end: 5, translation: '', url: 'https://www.rednote.com/explore/1', title: 'a post' },
    });
  });

  it('is saved as it is known by then', async () => {
    const { saving, asked } = follow();
    saving.show(phrase(false));
    saving.show(phrase(true));
    await saving.toggle();
    expect(asked).toMatchObject([{ content: { meaning: 'hidden in · old street' } }]);
    expect(saving.view()).toMatchObject({ saved: state(), outcome: 'saved' });
  });

  it('is kept when that was asked for, though more of it became known meanwhile', async () => {
    const { saving, asked } = follow();
    saving.show(phrase(false));
    const keeping = saving.keep();
    saving.show(phrase(true));
    await keeping;
    expect(asked).toMatchObject([{ content: { meaning: 'hidden in · old street' } }]);
  });
});

describe('a saved word', () => {
  it('is put into lists and out of them, and taken out altogether', async () => {
    const { saving, asked } = follow({ meet: async () => success(state()) });
    saving.show(phrase(true));
    await settled();
    await saving.toggleList('l1');
    expect(saving.view().saved?.lists).toEqual(['default', 'l1']);
    await saving.toggleList('default');
    expect(saving.view().saved?.lists).toEqual(['l1']);
    await saving.toggle();
    expect(saving.view()).toMatchObject({ saved: null, outcome: 'forgotten' });
    expect(asked.at(-1)).toBe('phrase:藏在老街里');
  });

  it('stays as it is shown where it could not be changed, and that is told', async () => {
    const refuse = async () => failure({ code: 'database-full' as const, retry: true });
    const { saving } = follow({ meet: async () => success(state()), putInLists: refuse, forget: refuse });
    saving.show(phrase(true));
    await settled();
    await saving.toggleList('l1');
    expect(saving.view()).toMatchObject({ saved: state(), outcome: 'database-full' });
    await saving.toggle();
    expect(saving.view()).toMatchObject({ saved: state(), outcome: 'database-full' });
  });
});
