import { describe, expect, it } from 'vitest';
import { chooseCard, clozeOf } from '../../../utils/review/card-choice';
import { afterAnswer, afterUndo, nextWord, startQueue, without, type SessionWord } from '../../../utils/review/session';
import { scheduleAfter } from '../../../utils/review/schedule';
import { spanOf } from '../../../utils/review/span';

const now = Date.UTC(2026, 0, 5, 12);
const minute = 60_000;
const fresh = (key: string): SessionWord => ({ key, schedule: null });
const due = (key: string, ago: number): SessionWord => ({ key, schedule: { ...scheduleAfter(null, 4, now - ago), due: now - ago } });

describe('a session', () => {
  it('begins with what has been due longest, new words in between', () => {
    const queue = startQueue([due('a', 1), due('b', 9), due('c', 5), due('d', 4), due('e', 2)], [fresh('n1'), fresh('n2')]);
    expect(queue.waiting.map(({ key }) => key)).toEqual(['b', 'c', 'd', 'e', 'n1', 'a', 'n2']);
  });

  it('asks a forgotten word again once its minute has passed, or when nothing else is left', () => {
    const queue = afterAnswer(startQueue([], [fresh('a'), fresh('b')]), 'a', scheduleAfter(null, 1, now), now);
    expect(nextWord(queue, now)?.key).toBe('b');
    expect(nextWord(queue, now + 2 * minute)?.key).toBe('a');
    expect(nextWord(without(queue, 'b'), now)?.key).toBe('a');
  });

  it('is done with a word that comes again in days', () => {
    const queue = afterAnswer(startQueue([], [fresh('a')]), 'a', scheduleAfter(null, 4, now), now);
    expect(nextWord(queue, now)).toBeUndefined();
  });

  it('asks a word at once whose answer was taken back', () => {
    const queue = afterAnswer(startQueue([], [fresh('a'), fresh('b')]), 'a', scheduleAfter(null, 1, now), now);
    const back = afterUndo(queue, fresh('a'));
    expect(back.waiting.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(back.returning).toEqual([]);
  });
});

describe('a card', () => {
  const meeting = { id: '1', word: 'word:草', sentence: '种草了', start: 0, end: 2, translation: '', url: '', title: '', at: 0 };
  const word = { meaning: 'to recommend', pinyin: 'zhòng cǎo' };
  const wanted = ['meaning', 'hanzi', 'listening', 'cloze'] as const;

  it('takes turns among the kinds that the word has enough for', () => {
    const clozes = [clozeOf(meeting)].filter((cloze) => cloze !== null);
    expect([0, 1, 2, 3, 4].map((answers) => chooseCard({ word, clozes, wanted, hasVoice: true, answers }))).toEqual(['meaning', 'hanzi', 'listening', 'cloze', 'meaning']);
    expect([0, 1, 2].map((answers) => chooseCard({ word: { ...word, meaning: '' }, clozes: [], wanted, hasVoice: false, answers }))).toEqual(['meaning', 'meaning', 'meaning']);
  });

  it('has a gap where the word stands, and none where the word is the whole sentence', () => {
    expect(clozeOf(meeting)).toMatchObject({ before: '', after: '了' });
    expect(clozeOf({ ...meeting, sentence: '种草' })).toBeNull();
    expect(clozeOf({ ...meeting, end: 99 })).toBeNull();
  });
});

it('a stretch of time is told in the unit that fits it', () => {
  expect([minute, 90 * minute, 26 * 60 * minute, 45 * 86_400_000, 800 * 86_400_000].map(spanOf)).toEqual([
    { count: 1, unit: 'minute' }, { count: 2, unit: 'hour' }, { count: 1, unit: 'day' }, { count: 1.5, unit: 'month' }, { count: 2.2, unit: 'year' },
  ]);
});
