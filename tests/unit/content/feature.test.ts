import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { FeatureRunner, type ContentFeature } from '../../../entrypoints/rednote.content/feature';
import type { PageKind } from '../../../utils/messaging/page-report';
import type { Log } from '../../../utils/platform/log';
import { initialSettings } from '../../../utils/settings/parse';
import { environmentOf } from './environment';

let pageKind: PageKind;
let settings: ReturnType<typeof initialSettings>;
let ended: AbortController;
let warn: Mock<Log['warn']>;
let started: { id: string; signal: AbortSignal }[];

beforeEach(() => {
  pageKind = 'feed';
  settings = initialSettings();
  ended = new AbortController();
  warn = vi.fn<Log['warn']>();
  started = [];
});

const feature = (id: string, parts: Partial<ContentFeature> = {}): ContentFeature =>
  ({ id, isWanted: ({ hoverCardEnabled }) => hoverCardEnabled, pages: 'all', start: ({ signal }) => void started.push({ id, signal }), ...parts });

function runnerOf(...features: ContentFeature[]): FeatureRunner {
  const env = environmentOf({ signal: ended.signal, settings: () => settings, log: { warn } });
  const adapter = { ...env.adapter(), pageKind: () => pageKind };
  return new FeatureRunner(features, { ...env, adapter: () => adapter });
}

describe('a feature runs', () => {
  it('while its setting is on, started once', () => {
    const runner = runnerOf(feature('a'));
    runner.update();
    runner.update();
    expect(started).toHaveLength(1);
    expect(runner.running).toEqual(['a']);
  });

  it('until its setting goes off, and anew when it comes back', () => {
    const runner = runnerOf(feature('a'));
    runner.update();
    settings = { ...settings, hoverCardEnabled: false };
    runner.update();
    expect(started[0]?.signal.aborted).toBe(true);
    expect(runner.running).toEqual([]);
    settings = initialSettings();
    runner.update();
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('only on its own kinds of page', () => {
    const runner = runnerOf(feature('notes', { pages: ['note'] }), feature('all'));
    runner.update();
    expect(runner.running).toEqual(['all']);
    pageKind = 'note';
    runner.update();
    expect(runner.running.toSorted()).toEqual(['all', 'notes']);
    pageKind = 'feed';
    runner.update();
    expect(runner.running).toEqual(['all']);
  });
});

it('a feature that throws is logged and ended, and the others go on', () => {
  const signals: AbortSignal[] = [];
  const failing = feature('failing', { start: ({ signal }) => {
    signals.push(signal);
    throw new Error('no body');
  } });
  const runner = runnerOf(failing, feature('fine'));
  runner.update();
  expect(runner.running).toEqual(['fine']);
  expect(signals[0]?.aborted).toBe(true);
  expect(warn).toHaveBeenCalledTimes(1);
});

it('all end with the page, and none starts after it', () => {
  const runner = runnerOf(feature('a'), feature('b', { isWanted: ({ sentenceGloss }) => sentenceGloss }));
  runner.update();
  ended.abort();
  expect(started.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  runner.update();
  expect(started).toHaveLength(2);
  expect(runner.running).toEqual([]);
});
