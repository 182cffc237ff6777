import { describe, expect, it } from 'vitest';
import { shortcutFor } from '../../../entrypoints/rednote.content/hover/shortcuts';
import { initialSettings } from '../../../utils/settings/parse';
import { pressed } from '../key-events';

describe('a shortcut is known by its combination', () => {
  it.each([['n', 'shortcutNextWord'], ['b', 'shortcutPreviousWord'], ['p', 'shortcutPin'], ['Escape', 'shortcutClose'], ['s', 'shortcutSpeak'], ['c', 'shortcutCopy']] as const)('%s is %s', (key, name) => {
    expect(shortcutFor(pressed(key), initialSettings())).toBe(name);
  });

  it.each([['n', ['ctrl']], ['n', ['meta']], ['c', ['ctrl']], ['q', []]] as const)('%s with %j is none, so the page and the browser keep it', (key, modifiers) => {
    expect(shortcutFor(pressed(key, [...modifiers]), initialSettings())).toBeUndefined();
  });

  it('a shortcut that was emptied never fires', () => {
    expect(shortcutFor(pressed('n'), { ...initialSettings(), shortcutNextWord: '' })).toBeUndefined();
    expect(shortcutFor(pressed(''), { ...initialSettings(), shortcutNextWord: '' })).toBeUndefined();
  });
});
