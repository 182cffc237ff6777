import { expect, it } from 'vitest';
import { buttonSize, findSpot } from '../../../entrypoints/rednote-ui.content/writing/button-spot';
import type { Box } from '../../../entrypoints/rednote-ui.content/panel-place';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const viewport = { width: 1280, height: 900 };
const spotBeside = (frame: Box, taken: readonly Box[], size = buttonSize) => findSpot({ frame, viewport, size, isFree: (wanted) => !taken.some((one) => meet(one, wanted)) });

it('the button goes into the last row of the frame, left of what stands there', () => {
  const frame = box(240, 300, 800, 240);
  const spot = spotBeside(frame, [box(240, 300, 800, 180), box(980, 495, 50, 30)]);
  expect(spot?.top).toBeGreaterThan(480);
  expect((spot?.left ?? 0) + buttonSize).toBeLessThanOrEqual(980);
  expect(spot?.left).toBeGreaterThan(900);
});

it('the button goes into the row below where the editor fills the frame, left of the buttons there', () => {
  const editor = box(800, 770, 400, 40);
  const spot = spotBeside(editor, [editor, box(1080, 824, 140, 36), box(810, 824, 60, 36)]);
  expect(spot).toEqual({ left: expect.closeTo(1045, -1), top: 818 });
});

it('the button goes beside a field that has others above and below', () => {
  const field = box(240, 300, 800, 48);
  expect(spotBeside(field, [field, box(240, 200, 800, 100), box(240, 350, 800, 200)])).toEqual({ left: 1043, top: 308 });
});

it('the button goes nowhere rather than over something, or out of view', () => {
  expect(spotBeside(box(0, 0, 1280, 900), [box(0, 0, 1280, 900)])).toBeNull();
  expect(spotBeside(box(240, 950, 800, 48), [])).toBeNull();
});

it('a button drawn larger keeps clear of what stands there by its own size', () => {
  const frame = box(240, 300, 800, 240);
  const spot = spotBeside(frame, [box(240, 300, 800, 180), box(980, 495, 50, 30)], 40);
  expect(spot && spot.left + 40).toBeLessThanOrEqual(980);
  expect(spot?.top).toBeGreaterThanOrEqual(480);
});
