import { expect, it } from 'vitest';
import { failure, success } from '../../utils/result';

it('a value and a reason are told apart by `ok`', () => {
  expect(success(3)).toEqual({ ok: true, value: 3 });
  expect(success(undefined)).toEqual({ ok: true, value: undefined });
  expect(failure({ code: 'gone' })).toEqual({ ok: false, error: { code: 'gone' } });
});
