import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel, type Box } from '../../../entrypoints/rednote-ui.content/panel-place';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const viewport = { width: 1280, height: 900 };
const closed = { width: 240, height: 36 };
const opened = { width: 340, height: 460 };
const place = (frame: Box, clear: readonly Box[] = [], size = closed, current: Parameters<typeof placePanel>[2] = null) => placePanel({ frame, clear, viewport }, size, current);

describe('the panel goes', () => {
  it.each([
    ['above a comment box at the bottom', box(800, 750, 440, 120), [], 'top-start'],
    ['above where there is room to open', box(240, 500, 800, 60), [], 'top-start'],
    ['below where there is more room', box(240, 200, 800, 60), [], 'bottom-start'],
    ['below where a title stands above', box(240, 360, 800, 180), [box(240, 290, 800, 50)], 'bottom-start'],
    ['beside where a list stands below and nothing fits above', box(400, 16, 480, 40), [box(400, 64, 480, 330)], 'right-end'],
    ['to the other end where a button stands in the way', box(240, 500, 800, 60), [box(250, 200, 100, 290)], 'top-end'],
  ])('%s', (_, frame, clear, name) => {
    expect(place(frame, clear).name).toBe(name);
  });

  it('where it is, as long as that will do, open or closed', () => {
    const frame = box(240, 420, 800, 60);
    expect(place(frame, [], closed, 'bottom-end').name).toBe('bottom-end');
    expect(place(frame, [], opened, 'bottom-end').name).toBe('bottom-end');
    expect(place(frame, [box(900, 490, 200, 30)], opened, 'bottom-end').name).toBe('top-start');
  });

  it('no farther than to what stands next, and scrolls there', () => {
    const { name, top, maxHeight } = place(box(240, 360, 800, 200), [box(240, 290, 800, 50), box(300, 800, 100, 40)], opened);
    expect(name).toBe('bottom-start');
    expect(top + maxHeight).toBeLessThan(800);
  });

  it('into a corner, over as little as can be, where an editor fills the page', () => {
    const lines = [box(20, 20, 900, 600)];
    expect(place(box(0, 0, 1280, 900), lines).name).toBe('bottom-right');
  });
});

it('wherever the editor stands, the panel lies in the viewport, and beside the editor it covers nothing that is to stay clear', () => {
  const boxes = fc.tuple(fc.integer({ min: 0, max: 1_200 }), fc.integer({ min: -200, max: 1_000 }), fc.integer({ min: 10, max: 900 }), fc.integer({ min: 10, max: 700 }))
    .map(([left, top, width, height]) => box(left, top, width, height));
  fc.assert(fc.property(boxes, fc.array(boxes, { maxLength: 4 }), fc.constantFrom(closed, opened), (frame, clear, size) => {
    const { name, left, top, maxHeight } = place(frame, [frame, ...clear], size);
    const own = box(left, top, size.width, Math.min(size.height, maxHeight));
    expect(own.left).toBeGreaterThanOrEqual(8);
    expect(own.top).toBeGreaterThanOrEqual(8);
    expect(own.right).toBeLessThanOrEqual(viewport.width - 8);
    expect(own.bottom).toBeLessThanOrEqual(viewport.height - 8);
    const isCorner = ['bottom-right', 'bottom-left', 'top-right', 'top-left'].includes(name);
    const covered = [frame, ...clear].filter((other) => own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom);
    expect(isCorner ? [] : covered).toEqual([]);
  }), { numRuns: 1_000 });
});
