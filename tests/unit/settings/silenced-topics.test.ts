import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { isChosen } from '../../../utils/sensitive/chosen-categories';
import { setCategoryOff, setPassageSilenced, withCategory, withPassage, withScope } from '../../../utils/settings/silenced-topics';
import { readSettings } from '../../../utils/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('silenced passages', () => {
  it.each([
    ['one is added', ['pot'], 'weed', true, ['pot', 'weed']],
    ['the same in another case is not added twice', ['Weed', 'pot'], 'weed', true, ['pot', 'weed']],
    ['one is taken back, in whatever case', ['pot', 'Weed'], 'weed', false, ['pot']],
    ['one that never was is taken back without harm', ['pot'], 'weed', false, ['pot']],
  ])('%s', (_, known, one, isSilenced, expected) => {
    expect(withPassage(known, one, isSilenced)).toEqual(expected);
  });

  it('are no more than the setting holds, the oldest gone', () => {
    const full = Array.from({ length: 1_000 }, (_, at) => `passage ${at}`);
    const next = withPassage(full, 'new', true);
    expect(next).toHaveLength(1_000);
    expect([next[0], next.at(-1)]).toEqual(['passage 1', 'new']);
  });

  it('that change at the same time are all stored', async () => {
    await Promise.all([setPassageSilenced('weed', true), setPassageSilenced('pot', true), setPassageSilenced('weed', false)]);
    expect((await readSettings()).silencedPassages).toEqual(['pot']);
  });
});

describe('a category', () => {
  const on = { id: 'drugs', initiallyOn: true };
  const off = { id: 'conflict', initiallyOn: false };

  it.each([
    ['that is on from the start is kept as off', { sensitiveOff: [], sensitiveOn: [] }, on, true, { sensitiveOff: ['drugs'], sensitiveOn: [] }],
    ['that is on again is kept no more', { sensitiveOff: ['drugs'], sensitiveOn: [] }, on, false, { sensitiveOff: [], sensitiveOn: [] }],
    ['that was switched on is off as at the start', { sensitiveOff: [], sensitiveOn: ['conflict'] }, off, true, { sensitiveOff: [], sensitiveOn: [] }],
    ['that is off at the start is kept as on', { sensitiveOff: ['drugs'], sensitiveOn: [] }, off, false, { sensitiveOff: ['drugs'], sensitiveOn: ['conflict'] }],
  ])('%s', (_, choice, category, isOff, expected) => {
    expect(withCategory(choice, category, isOff)).toEqual(expected);
  });

  it('is stored beside what else was chosen', async () => {
    await setPassageSilenced('weed', true);
    await setCategoryOff(on, true);
    expect(await readSettings()).toMatchObject({ sensitiveOff: ['drugs'], silencedPassages: ['weed'] });
  });
});

describe('a category while reading and while writing', () => {
  const drugs = { id: 'drugs', initiallyOn: true };
  const none = { sensitiveOff: [], sensitiveOn: [], sensitiveOnlyDrafts: [], sensitiveOnlyReading: [] };
  const told = (choice: typeof none | ReturnType<typeof withScope>, category = drugs): string =>
    (['reading', 'drafts'] as const).filter((scope) => isChosen(category, choice, scope)).join(' and ');

  it('is told of in both, in either, or not at all', () => {
    const onlyDrafts = withScope(none, drugs, 'reading', false);
    const off = withScope(onlyDrafts, drugs, 'drafts', false);
    const onlyReading = withScope(off, drugs, 'reading', true);
    const both = withScope(onlyReading, drugs, 'drafts', true);
    expect([none, onlyDrafts, off, onlyReading, both].map((choice) => told(choice))).toEqual(['reading and drafts', 'drafts', '', 'reading', 'reading and drafts']);
    expect(off).toEqual({ ...none, sensitiveOff: ['drugs'] });
    expect(both).toEqual(none);
  });

  it('that is off from the start can be on in one of them', () => {
    const conflict = { id: 'conflict', initiallyOn: false };
    expect(told(withScope(none, conflict, 'drafts', true), conflict)).toBe('drafts');
  });

  it('is not told of at all while it is off', () => {
    expect(told({ ...none, ...withCategory(none, drugs, true) })).toBe('');
  });
});
