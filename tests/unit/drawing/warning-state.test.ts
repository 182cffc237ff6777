import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WarningState } from '../../../entrypoints/rednote-ui.content/warning-state';
import type { DraftTopicView } from '../../../utils/sensitive/topic-view';
import type { WarnedPassage } from '../../../utils/sensitive/warned-topics';

const said = { en: 'A topic', zh: '话题' };
const topic = (category: number): DraftTopicView => ({ category, id: `topic-${category}`, severity: 2, title: said, what: said, why: said, basis: said, advice: [said], about: [null] });
const passage = (category: number, text: string): WarnedPassage => ({ category, text, place: 0, severity: 2 });
const view = (draft: number, ...passages: WarnedPassage[]) => ({ draft, passages, look: { theme: 'light' as const, textSize: '100' as const, motion: 'auto' as const }, shortcut: 'Alt+r' });

let isStored: boolean;
let state: WarningState;
const describeTopics = vi.fn<(categories: number[]) => Promise<DraftTopicView[] | null>>(async (categories) => categories.map(topic));
const changed = vi.fn<() => void>();
const shown = (): string[] => state.content?.topics.map(({ category, passages }) => `${category} ${passages.map(({ text }) => text).join()}`) ?? [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  isStored = true;
  state = new WarningState({ describe: describeTopics, setPassageSilenced: async () => isStored, setCategoryOff: async () => isStored }, changed);
});
afterEach(() => vi.useRealTimers());

describe('the panel', () => {
  it('is closed when it comes up, and stays open while the draft is the same', () => {
    state.show(view(1, passage(1, 'weed')));
    expect(state.content).toMatchObject({ isOpen: false, draft: 1, shortcut: 'Alt+r' });
    state.toggle();
    state.show(view(1, passage(1, 'weed'), passage(2, 'vpn')));
    expect(state.content?.isOpen).toBe(true);
    state.show(view(2, passage(1, 'weed')));
    expect(state.content?.isOpen).toBe(false);
  });

  it('is gone when the draft is clean or left', () => {
    state.show(view(1, passage(1, 'weed')));
    state.show(view(1));
    expect(state.content).toBeNull();
    state.show(view(1, passage(1, 'weed')));
    state.hide();
    expect(state.content).toBeNull();
  });

  it('asks once what is said of a topic', async () => {
    state.show(view(1, passage(1, 'weed'), passage(1, 'pot')));
    await vi.runAllTimersAsync();
    state.show(view(1, passage(1, 'weed'), passage(3, 'vpn')));
    await vi.runAllTimersAsync();
    expect(describeTopics.mock.calls).toEqual([[[1]], [[3]]]);
    expect([...(state.content?.described?.keys() ?? [])]).toEqual([1, 3]);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('says so where that cannot be read, and asks again later', async () => {
    describeTopics.mockResolvedValueOnce(null);
    state.show(view(1, passage(1, 'weed')));
    await vi.runAllTimersAsync();
    expect(state.content?.described).toBeNull();
    state.show(view(1, passage(1, 'weed')));
    await vi.runAllTimersAsync();
    expect(state.content?.described?.has(1)).toBe(true);
  });
});

describe('hidden for a draft', () => {
  beforeEach(() => {
    state.show(view(1, passage(1, 'weed')));
    state.toggle();
    state.dismiss(true);
  });

  it('offers the way back for a while, then it is gone, whatever is written', () => {
    expect(state.content).toMatchObject({ isDismissed: true, isOpen: false });
    changed.mockClear();
    vi.advanceTimersByTime(10_000);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(state.content).toBeNull();
    state.show(view(1, passage(1, 'weed'), passage(2, 'vpn')));
    expect(state.content).toBeNull();
  });

  it('comes back when asked to', () => {
    state.dismiss(false);
    expect(state.content).toMatchObject({ isDismissed: false });
    expect(shown()).toEqual(['1 weed']);
  });

  it('comes up for another draft', () => {
    vi.advanceTimersByTime(10_000);
    state.show(view(2, passage(1, 'weed')));
    expect(shown()).toEqual(['1 weed']);
  });
});

describe('a passage that is quieted', () => {
  const weed = { kind: 'passage', text: 'weed' } as const;

  it('goes at once, and leaves the way back', async () => {
    state.show(view(1, passage(1, 'weed'), passage(2, 'vpn')));
    state.quiet(weed, true);
    expect(shown()).toEqual(['2 vpn']);
    expect(state.content?.quieted).toEqual([weed]);
    await vi.runAllTimersAsync();
    state.show(view(1, passage(2, 'vpn')));
    expect(state.content?.quieted).toEqual([weed]);
  });

  it('comes back before the page has looked at the draft anew', async () => {
    state.show(view(1, passage(1, 'weed')));
    state.quiet(weed, true);
    await vi.runAllTimersAsync();
    state.show(view(1));
    expect(state.content).toMatchObject({ topics: [], quieted: [weed] });
    state.quiet(weed, false);
    expect(shown()).toEqual(['1 weed']);
    expect(state.content?.quieted).toEqual([]);
  });

  it('comes back with a word where it could not be stored', async () => {
    isStored = false;
    state.show(view(1, passage(1, 'weed')));
    state.quiet(weed, true);
    await vi.runAllTimersAsync();
    expect(shown()).toEqual(['1 weed']);
    expect(state.content).toMatchObject({ hasFailed: true, quieted: [] });
  });

  it('that was taken back elsewhere is told of again', async () => {
    state.show(view(1, passage(1, 'weed')));
    state.quiet(weed, true);
    await vi.runAllTimersAsync();
    state.show(view(1, passage(1, 'weed')));
    expect(shown()).toEqual([]);
    state.show(view(1));
    state.show(view(1, passage(1, 'weed')));
    expect(shown()).toEqual(['1 weed']);
    expect(state.content?.quieted).toEqual([]);
  });
});

describe('what is said of topics', () => {
  it('is asked for once, but for own terms, whose notes change', async () => {
    describeTopics.mockImplementation(async (categories) => categories.map((category) => ({ ...topic(category), ...(category === 2 && { id: 'own-terms' }) })));
    for (const text of ['weed', 'weed and']) {
      state.show(view(1, passage(1, text), passage(2, 'acme')));
      await vi.runAllTimersAsync();
    }
    expect(describeTopics.mock.calls).toEqual([[[1, 2]], [[2]]]);
  });
});
