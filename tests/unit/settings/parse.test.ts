import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, parseStored, resolveSettings, settingNames } from '../../../utils/settings/parse';
import { settingsVersion } from '../../../utils/settings/schema';
import frozen from './frozen/v1.json' with { type: 'json' };

const resolved = (raw: unknown): object => resolveSettings(parseStored(raw));

it('nothing stored means the initial settings', () => {
  expect(resolved(undefined)).toEqual(initialSettings());
  expect(initialSettings()).toMatchObject({ hoverCardEnabled: true, hoverKey: 'none', language: 'auto', shortcutClose: 'Escape' });
});

it('what the first version stored is read in full', () => {
  expect(resolved(frozen)).toEqual({ ...initialSettings(), ...frozen.values });
  expect(Object.keys(frozen.values).filter((name) => !settingNames.some((known) => known === name))).toEqual([]);
});

describe('damaged data counts as nothing stored', () => {
  it.each([null, 42, 'settings', [], {}, { version: 1 }, { values: {} }, { version: '1', values: {} }, { version: 0, values: {} }, { version: 1.5, values: {} }, { version: 1, values: [true] }, { version: 1, values: 'on' }])(
    '%j', (raw) => {
      expect(resolved(raw)).toEqual(initialSettings());
    },
  );

  it('whatever it is, every setting has a valid value', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), fc.dictionary(fc.constantFrom(...settingNames, 'foreign', '__proto__'), fc.anything()), (raw, values) => {
      expect(Object.keys(resolved(raw)).toSorted()).toEqual(settingNames.toSorted());
      expect(Object.keys(resolved({ version: 1, values })).toSorted()).toEqual(settingNames.toSorted());
    }));
  });
});

describe('one unreadable value leaves the others as they are', () => {
  it.each([
    ['hoverCardEnabled', 'yes'], ['hoverKey', 'Hyper'], ['sentenceGloss', 1], ['firstScript', 'seal'], ['language', 'tlh'], ['theme', null],
    ['shortcutOpen', 'Alt+ '], ['shortcutOpen', 'Alt+Ctrl+r'], ['shortcutPin', `Alt+${'x'.repeat(21)}`], ['shortcutPin', 'a b'], ['shortcutCopy', {}],
  ])('%s: %j', (name, value) => {
    expect(resolved({ version: 1, values: { theme: 'dark', toneColours: false, [name]: value } }))
      .toEqual({ ...initialSettings(), ...(name !== 'theme' && { theme: 'dark' }), toneColours: false });
  });
});

it.each(['', 'n', '+', 'Escape', 'Alt+r', 'Ctrl+Alt+Shift+Meta+F12', 'Ctrl++', '字'])('%j is a key combination', (shortcut) => {
  expect(resolved({ version: 1, values: { shortcutOpen: shortcut } })).toMatchObject({ shortcutOpen: shortcut });
});

describe('what another version wrote', () => {
  const newer = { version: settingsVersion + 5, values: { theme: 'dark', hologram: { depth: 3 } } };

  it('is kept as it is where that version is newer', () => {
    expect(parseStored(newer)).toEqual(newer);
  });

  it('counts as far as it is understood', () => {
    expect(resolved(newer)).toEqual({ ...initialSettings(), theme: 'dark' });
  });

  it('keeps settings that this version does not know', () => {
    expect(parseStored({ version: 1, values: { hologram: true } }).values).toEqual({ hologram: true });
  });
});
