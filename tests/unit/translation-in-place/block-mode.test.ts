import { describe, expect, it } from 'vitest';
import { modeOfBlock } from '../../../entrypoints/rednote-translation.content/block-mode';
import { initialSettings, resolveSettings } from '../../../utils/settings/parse';
import { settingsVersion } from '../../../utils/settings/schema';
import { isTranslating } from '../../../utils/settings/translation-modes';

const www = 'www.rednote.com';
const studio = 'creator.rednote.com';

describe('what translates a block', () => {
  const settings = { translationMode: 'button', translationModes: { feed: 'screen', comments: 'key', profile: 'off', creator: 'off' } } as const;

  it.each([
    ['a card of the feed', 'within', 'feed', www, 'screen'],
    ['a card of a search', 'within', 'search', www, 'screen'],
    ['a card beside an open note', 'within', 'note', www, 'screen'],
    ['a card of a profile', 'within', 'profile', www, 'off'],
    ['a post', 'below', 'note', www, 'button'],
    ['a comment', 'comment', 'note', www, 'key'],
    ['a notification', 'below', 'notifications', www, 'key'],
    ['what somebody says of themselves', 'below', 'profile', www, 'off'],
    ['anything in the studio', 'below', 'other', studio, 'off'],
    ['a page that nobody knows', 'below', 'other', www, 'button'],
  ] as const)('%s', (_, room, kind, host, mode) => {
    expect(modeOfBlock(room, kind, host, settings)).toBe(mode);
  });
});

describe('the settings of it', () => {
  const stored = (values: Record<string, unknown>) => resolveSettings({ version: settingsVersion, values });

  it('leave the studio alone until somebody wants it otherwise', () => {
    expect(initialSettings().translationModes).toEqual({ creator: 'off' });
  });

  it.each([[{ attic: 'screen' }], [{ feed: 'always' }], ['screen'], [null]])('%o is no choice, and what was at first holds', (translationModes) => {
    expect(stored({ translationModes }).translationModes).toEqual({ creator: 'off' });
  });

  it('need the script for as long as one place is not switched off', () => {
    expect(isTranslating(stored({ translationMode: 'off' }))).toBe(false);
    expect(isTranslating(stored({ translationMode: 'off', translationModes: { comments: 'button' } }))).toBe(true);
  });
});
