import { describe, expect, it } from 'vitest';
import { capture } from '../../../components/settings/capture';
import { ariaKeys, keyLabels } from '../../../components/settings/key-labels';
import { initialSettings } from '../../../utils/settings/parse';
import { shortcutsInForce } from '../../../utils/settings/shortcuts-in-force';
import { pressed } from '../key-events';

const settings = initialSettings();

describe('keys that are chosen for a shortcut', () => {
  it.each(['shortcutOpen', 'shortcutWrite', 'shortcutPicture'] as const)('hold Ctrl, Alt or Meta for %s, which is heard while one writes', (name) => {
    expect(capture(pressed('x'), name, settings)).toEqual({ kind: 'typing' });
    expect(capture(pressed('X', ['shift']), name, settings)).toEqual({ kind: 'typing' });
    expect(capture(pressed('x', ['alt'], 'KeyX'), name, settings)).toEqual({ kind: 'set', combination: 'Alt+x' });
    expect(capture(pressed('Backspace'), name, settings)).toEqual({ kind: 'set', combination: '' });
  });

  it('may be a plain letter for what works beside the card', () => {
    expect(capture(pressed('x'), 'shortcutPin', settings)).toEqual({ kind: 'set', combination: 'x' });
    expect(capture(pressed('n'), 'shortcutPin', settings)).toEqual({ kind: 'taken', by: 'shortcutNextWord' });
  });
});

describe('shortcuts in force', () => {
  it('without the card are those of translating and writing', () => {
    expect(shortcutsInForce({ ...settings, hoverCardEnabled: false })).toEqual(['shortcutOpen', 'shortcutWrite', 'shortcutTranslate']);
    expect(shortcutsInForce({ ...settings, hoverCardEnabled: false, sensitiveDrafts: false, writingHelp: false, translationMode: 'off', pictureText: true })).toEqual(['shortcutPicture']);
  });

  it('are not those without keys', () => {
    expect(shortcutsInForce({ ...settings, shortcutPin: '' })).not.toContain('shortcutPin');
    expect(shortcutsInForce(settings)).toContain('shortcutPin');
  });
});

it.each([['Alt+r', ['Alt', 'R'], 'Alt+r'], ['Ctrl+Shift+k', ['Ctrl', 'Shift', 'K'], 'Control+Shift+k'], ['', [], undefined]])('%j is shown and told by the names of its keys', (combination, labels, told) => {
  expect(keyLabels(combination, false)).toEqual(labels);
  expect(ariaKeys(combination)).toBe(told);
});
