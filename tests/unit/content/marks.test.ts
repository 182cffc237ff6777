import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { markLive } from '../../../entrypoints/rednote.content/annotate/live-marks';
import type { FeatureEnvironment } from '../../../entrypoints/rednote.content/feature';
import { sensitiveMarks } from '../../../entrypoints/rednote.content/features/sensitive-marks';
import type { BlockListener } from '../../../entrypoints/rednote.content/scan/block-scanner';
import type { TopicFinder } from '../../../entrypoints/rednote.content/annotate/topic-finder';
import { failure, success, type Result } from '../../../utils/result';
import { environmentOf } from './environment';

let env: FeatureEnvironment;
let listen: MockInstance<(listener: BlockListener) => void>;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  env = environmentOf({ signal: new AbortController().signal });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: new Map() });
  listen = vi.spyOn(env.blocks, 'listen').mockImplementation(() => {});
});

afterEach(() => vi.unstubAllGlobals());

it('live marks stay until others are known, also where the question for those fails', async () => {
  const answers: Result<string, { code: string }>[] = [success('first'), failure({ code: 'database-newer' }), success('third')];
  const marked: { value: string; until: AbortSignal }[] = [];
  markLive<string>('key', env, async () => answers.shift() ?? failure({ code: 'none' }), (value, until) => {
    marked.push({ value, until });
    return { came: () => {} };
  });
  await settled();
  const standing = (): string[] => marked.filter(({ until }) => !until.aborted).map(({ value }) => value);
  expect(standing()).toEqual(['first']);
  await fakeBrowser.storage.local.set({ key: 1 });
  await settled();
  expect(standing()).toEqual(['first']);
  await fakeBrowser.storage.local.set({ key: 2 });
  await settled();
  expect(standing()).toEqual(['third']);
});

it('topics that could not be had for one block are asked for with the next', async () => {
  const finders: (TopicFinder | null)[] = [null, () => []];
  const topics = vi.fn<FeatureEnvironment['topics']>(async () => finders.shift() ?? null);
  const tellAgain = vi.spyOn(env.blocks, 'tellAgain').mockImplementation(() => {});
  sensitiveMarks.start({ ...env, topics });
  const listener = listen.mock.calls[0]?.[0];
  const came = async (): Promise<void> => {
    listener?.came({ element: {} as Element, text: '今天', isDraft: false, rangeOf: () => null });
    await settled();
  };
  await came();
  expect(tellAgain).not.toHaveBeenCalled();
  await came();
  expect(topics).toHaveBeenCalledTimes(2);
  expect(tellAgain).toHaveBeenCalledTimes(1);
});
