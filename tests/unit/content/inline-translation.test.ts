import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { forgetScripts } from '../../../entrypoints/rednote.content/bring-script';
import { FeatureRunner } from '../../../entrypoints/rednote.content/feature';
import { inlineTranslation } from '../../../entrypoints/rednote.content/features/inline-translation';
import { languageSettings } from '../../../entrypoints/rednote.content/setting-values';
import { translationSlot, type PageTranslation, type TranslatablePage } from '../../../utils/platform/rednote-translation';
import { initialSettings } from '../../../utils/settings/parse';
import { environmentOf } from './environment';

let settings: ReturnType<typeof initialSettings>;
let runner: FeatureRunner;
let ended: AbortController;
let inject: ReturnType<typeof vi.fn<() => Promise<boolean>>>;
let window: EventTarget;

const start = vi.fn<(page: TranslatablePage) => PageTranslation>();
/** The script arrives. */
const provide = (): void => translationSlot.provide({ start, running: null, remove: () => {} });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  forgetScripts();
  settings = initialSettings();
  ended = new AbortController();
  window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('KeyboardEvent', class extends Event {});
  start.mockReset();
  inject = vi.fn<() => Promise<boolean>>(async () => false);
  const env = environmentOf({ signal: ended.signal, settings: () => settings });
  runner = new FeatureRunner([inlineTranslation], { ...env, messenger: { ...env.messenger, injectTranslation: inject } });
  runner.update();
});

afterEach(() => {
  ended.abort();
  translationSlot.withdraw();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it.each(['pointermove', 'pointerdown', 'keydown'])('the script is brought by %s, and started once', async (type) => {
  expect(inject).not.toHaveBeenCalled();
  window.dispatchEvent(new Event(type));
  provide();
  window.dispatchEvent(new Event(type));
  await settled();
  expect(start).toHaveBeenCalledTimes(1);
});

it.each(['language', 'explanationLanguage'] as const)('after another %s the script that comes anew is started', async (name) => {
  provide();
  window.dispatchEvent(new Event('pointermove'));
  await settled();
  expect(languageSettings.test(name)).toBe(true);
  translationSlot.withdraw();
  settings = { ...settings, [name]: 'zh-CN' };
  runner.update();
  provide();
  window.dispatchEvent(new Event('pointermove'));
  await settled();
  expect(start).toHaveBeenCalledTimes(2);
});

it('a script that did not come is asked for again by the next move, after a pause', () => {
  vi.useFakeTimers();
  const move = (): boolean => window.dispatchEvent(new Event('pointermove'));
  move();
  move();
  expect(inject).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(4_000);
  move();
  expect(inject).toHaveBeenCalledTimes(2);
});

it('switched off before its script comes, it starts nothing', async () => {
  window.dispatchEvent(new Event('pointermove'));
  settings = { ...settings, translationMode: 'off', translationModes: {} };
  runner.update();
  provide();
  await settled();
  expect(start).not.toHaveBeenCalled();
});
