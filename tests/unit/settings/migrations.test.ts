import { expect, it } from 'vitest';
import { migrate, type SettingsMigration } from '../../../utils/settings/migrations';

// Steps that never were: a setting is renamed, then its values change.
const steps: SettingsMigration[] = [
  { from: 1, migrate: ({ night, ...rest }) => (night === undefined ? rest : { ...rest, theme: night }) },
  { from: 2, migrate: ({ theme, ...rest }) => (theme === undefined ? rest : { ...rest, theme: theme === true ? 'dark' : 'light' }) },
];

it.each([
  [{ version: 1, values: { night: true, other: 1 } }, { version: 3, values: { theme: 'dark', other: 1 } }],
  [{ version: 1, values: {} }, { version: 3, values: {} }],
  [{ version: 2, values: { theme: false } }, { version: 3, values: { theme: 'light' } }],
  [{ version: 3, values: { theme: 'dark' } }, { version: 3, values: { theme: 'dark' } }],
])('%j becomes %j', (stored, wanted) => {
  expect(migrate(stored, steps)).toEqual(wanted);
});

it('what is stored is left untouched', () => {
  const stored = { version: 1, values: { night: true } };
  migrate(stored, steps);
  expect(stored).toEqual({ version: 1, values: { night: true } });
});

it('without steps nothing changes', () => {
  expect(migrate({ version: 1, values: { theme: 'dark' } })).toEqual({ version: 1, values: { theme: 'dark' } });
});
