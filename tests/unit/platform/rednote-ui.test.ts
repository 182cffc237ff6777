import { beforeEach, expect, it, vi } from 'vitest';
import { provideUi, uiIfReady, whenUiReady, withdrawUi, type RednoteUi } from '../../../utils/platform/rednote-ui';

const drawn = (): RednoteUi => ({
  showCard: () => {}, hideCard: () => {}, scrollToWord: () => {}, openAtReading: () => {}, stepWord: () => {}, focusCard: () => {}, owns: () => false, cardBox: () => null, speak: () => false, copy: async () => true, toggleSaved: () => {}, guardDrafts: () => {}, topicFinder: () => () => [], helpWriting: () => {}, remove: vi.fn<() => void>(),
});

beforeEach(withdrawUi);

it('whoever waits gets the drawing script when it comes', async () => {
  expect(uiIfReady()).toBeNull();
  const waiting = [whenUiReady(), whenUiReady()];
  const ui = drawn();
  provideUi(ui);
  expect(await Promise.all(waiting)).toEqual([ui, ui]);
  expect(uiIfReady()).toBe(ui);
  expect(await whenUiReady()).toBe(ui);
});

it('a script that is withdrawn cleans up, and a newer one takes its place', async () => {
  const [older, newer] = [drawn(), drawn()];
  provideUi(older);
  withdrawUi();
  expect(older.remove).toHaveBeenCalledTimes(1);
  expect(uiIfReady()).toBeNull();
  provideUi(newer);
  expect(await whenUiReady()).toBe(newer);
});
