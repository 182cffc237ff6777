import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSpeedGate, type PointerPlace, type SpeedGate } from '../../../entrypoints/rednote.content/hover/speed-gate';

let passed: PointerPlace[];
let ended: AbortController;
let gate: SpeedGate;

beforeEach(() => {
  vi.useFakeTimers();
  passed = [];
  ended = new AbortController();
  gate = createSpeedGate((place) => passed.push(place), ended.signal);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Moves to a place after so many ms. */
function move(x: number, afterMs = 16): void {
  vi.advanceTimersByTime(afterMs);
  gate.move({ x, y: 0, time: Date.now() });
}
const places = (): number[] => passed.map(({ x }) => x);

it('the first move passes at once', () => {
  move(500);
  expect(places()).toEqual([500]);
});

it('slow moves all pass at once', () => {
  for (const x of [0, 5, 10, 15]) move(x);
  expect(places()).toEqual([0, 5, 10, 15]);
});

it('a single jump passes at once', () => {
  move(0);
  move(300);
  expect(places()).toEqual([0, 300]);
});

it('a jump after a rest passes at once, however far', () => {
  for (const x of [0, 100, 200]) move(x);
  vi.advanceTimersByTime(500);
  passed = [];
  move(2_000, 200);
  expect(places()).toEqual([2_000]);
});

it('a run of fast moves is held back, and answered where the pointer stops', () => {
  for (const x of [0, 100, 200, 300, 400]) move(x);
  expect(places()).toEqual([0, 100]);
  vi.advanceTimersByTime(1_000);
  expect(places()).toEqual([0, 100, 400]);
});

it('where a run slows down, the slow move passes at once and only once', () => {
  for (const x of [0, 100, 200, 300]) move(x);
  move(303);
  expect(places().at(-1)).toBe(303);
  const before = places().length;
  vi.advanceTimersByTime(1_000);
  expect(places()).toHaveLength(before);
});

it('after the stop the pointer is free again', () => {
  for (const x of [0, 100, 200, 300]) move(x);
  vi.advanceTimersByTime(60);
  passed = [];
  move(400);
  expect(places()).toEqual([400]);
});

it('nothing is answered once the signal has aborted', () => {
  for (const x of [0, 100, 200, 300]) move(x);
  ended.abort();
  vi.advanceTimersByTime(1_000);
  expect(places()).toEqual([0, 100]);
});

it('two moves at the same instant do not count as infinitely fast', () => {
  move(0);
  gate.move({ x: 0.5, y: 0, time: Date.now() });
  gate.move({ x: 1, y: 0, time: Date.now() });
  expect(places()).toEqual([0, 0.5, 1]);
});
