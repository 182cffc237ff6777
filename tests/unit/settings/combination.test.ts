import { describe, expect, it } from 'vitest';
import { combinationOf } from '../../../utils/settings/combination';
import { pressed } from '../key-events';

describe('a key combination is written as settings write it', () => {
  it.each([
    [pressed('n'), 'n'],
    [pressed('N'), 'n'],
    [pressed('N', ['shift']), 'Shift+n'],
    [pressed('?', ['shift']), '?'],
    [pressed('Escape'), 'Escape'],
    [pressed('Escape', ['shift']), 'Shift+Escape'],
    [pressed('r', ['alt'], 'KeyR'), 'Alt+r'],
    [pressed('®', ['alt'], 'KeyR'), 'Alt+r'],
    [pressed('к', ['alt'], 'KeyR'), 'Alt+r'],
    [pressed('k', ['ctrl', 'alt', 'meta'], 'KeyK'), 'Ctrl+Alt+Meta+k'],
    [pressed('+'), '+'],
    [pressed('ArrowRight', ['ctrl']), 'Ctrl+ArrowRight'],
  ])('case %#: %o is %s', (event, combination) => {
    expect(combinationOf(event)).toBe(combination);
  });
});
