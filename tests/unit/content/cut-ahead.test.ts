import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { cutAhead } from '../../../entrypoints/rednote.content/hover/cut-ahead';
import { WordFinder } from '../../../entrypoints/rednote.content/hover/word-finder';
import { tellOfChanges } from '../../../entrypoints/rednote.content/setting-values';
import { initialSettings } from '../../../utils/settings/parse';
import type { Settings } from '../../../utils/settings/schema';
import { environmentOf } from './environment';

let settings: Settings;
let ended: AbortController;
const changes = new EventTarget();
const change = (news: Partial<Settings>): void => {
  settings = { ...settings, ...news };
  changes.dispatchEvent(new Event('change'));
};

beforeEach(() => {
  fakeBrowser.reset();
  settings = initialSettings();
  ended = new AbortController();
});
afterEach(() => ended.abort());

it('a listener hears of changes of its own settings only, and no more once its signal has aborted', () => {
  const heard = vi.fn<() => void>();
  const onSettings = tellOfChanges(changes, () => settings);
  onSettings(heard, ended.signal, /^text/u);
  change({ motion: 'reduced' });
  change({});
  expect(heard).not.toHaveBeenCalled();
  change({ textSize: '130' });
  expect(heard).toHaveBeenCalledTimes(1);
  onSettings(heard, ended.signal);
  change({ motion: 'auto' });
  expect(heard).toHaveBeenCalledTimes(2);
  ended.abort();
  change({ textSize: '100' });
  expect(heard).toHaveBeenCalledTimes(2);
});

const cases: [string, Partial<Settings>, boolean][] = [
  ['passages that are explained no more', { sensitiveReading: false }, true],
  ['another language of explanations', { explanationLanguage: 'zh' }, true],
  ['another language', { language: 'zh-CN' }, true],
  ['a silenced passage', { silencedPassages: ['饭局'] }, true],
  ['a category switched off', { sensitiveOff: ['drugs'] }, true],
  ['a larger card', { cardWidth: 'wide' }, false],
];
it.each(cases)('after %s blocks are cut anew only if that decides over words: %j, %s', (_, news, isAnew) => {
  const env = environmentOf({ signal: ended.signal, settings: () => settings, onSettings: tellOfChanges(changes, () => settings) });
  vi.spyOn(env.blocks, 'listen').mockImplementation(() => {});
  const tellAgain = vi.spyOn(env.blocks, 'tellAgain').mockImplementation(() => {});
  const finder = new WordFinder(env.messenger);
  const forget = vi.spyOn(finder, 'forget');
  cutAhead(finder, env);
  change(news);
  expect(forget).toHaveBeenCalledTimes(isAnew ? 1 : 0);
  expect(tellAgain).toHaveBeenCalledTimes(isAnew ? 1 : 0);
});
