import { edge, gap } from './card-side';

export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** Places beside a frame, best first: where the panel hides least of what is being read. */
const places = ['top-start', 'top-end', 'bottom-start', 'bottom-end', 'right-end', 'right-start', 'left-end', 'left-start'] as const;
const corners = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
type PlaceName = (typeof places)[number] | (typeof corners)[number];

/** What an opened panel takes; with less room it scrolls, first in comfort, then hardly. */
const opened = { width: 340, heights: [340, 200] };
const lowest = 96;

/** How high a panel has to be at least: so much in comfort, then less and less, and beside the frame never less than `lowest`. */
export interface NeededHeights {
  heights: readonly number[];
  lowest: number;
}

const ofWarnings: NeededHeights = { heights: opened.heights, lowest };

interface Surroundings {
  /** The editor with its buttons. */
  frame: Box;
  /** What is not to be covered. */
  clear: readonly Box[];
  viewport: { width: number; height: number };
}

interface Size {
  width: number;
  height: number;
}

/** Where the panel stands. */
export interface PanelPlace {
  name: PlaceName;
  left: number;
  top: number;
  maxHeight: number;
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Between which heights a panel that spans `[left, right)` covers nothing that is to stay clear, on one side of the frame. */
function roomAt(side: string, { frame, clear, viewport }: Surroundings, left: number, right: number): { from: number; to: number } {
  const inTheWay = clear.filter((box) => box.left < right && box.right > left && box.bottom > box.top);
  const below = (boxes: readonly Box[]): number => Math.max(edge, ...boxes.map(({ bottom }) => bottom + gap));
  const above = (boxes: readonly Box[]): number => Math.min(viewport.height - edge, ...boxes.map(({ top }) => top - gap));
  if (side === 'top') return { from: below(inTheWay.filter(({ top }) => top < frame.top - gap)), to: Math.min(frame.top - gap, viewport.height - edge) };
  if (side === 'bottom') return { from: Math.max(frame.bottom + gap, edge), to: above(inTheWay.filter(({ bottom }) => bottom > frame.bottom + gap)) };
  const isBeside = inTheWay.some(({ top, bottom }) => bottom > frame.top && top < frame.bottom);
  return isBeside ? { from: 0, to: 0 } : { from: below(inTheWay.filter(({ top }) => top < frame.top)), to: above(inTheWay.filter(({ top }) => top > frame.top)) };
}

function beside(name: (typeof places)[number], around: Surroundings, size: Size): PanelPlace {
  const { frame, viewport } = around;
  const [side = '', align] = name.split('-');
  const isLevel = side === 'left' || side === 'right';
  const aligned = align === 'start' ? frame.left : frame.right - size.width;
  const left = isLevel ? (side === 'right' ? frame.right + gap : frame.left - gap - size.width) : within(aligned, edge, viewport.width - edge - size.width);
  const { from, to } = roomAt(side, around, left, left + size.width);
  const height = Math.min(size.height, to - from);
  const start = isLevel ? (align === 'start' ? frame.top : frame.bottom - height) : side === 'top' ? to : from;
  return { name, left, top: within(start, from, to - height), maxHeight: to - from };
}

function inCorner(name: (typeof corners)[number], { clear, viewport }: Surroundings, size: Size): PanelPlace {
  const left = name.endsWith('right') ? viewport.width - edge - size.width : edge;
  const isAtBottom = name.startsWith('bottom');
  const inTheWay = clear.filter((box) => box.left < left + size.width && box.right > left);
  const free = isAtBottom
    ? viewport.height - edge - Math.max(0, ...inTheWay.map(({ bottom }) => bottom + gap))
    : Math.min(viewport.height, ...inTheWay.map(({ top }) => top - gap)) - edge;
  const maxHeight = free < Math.min(size.height, lowest) ? viewport.height / 2 : free;
  return { name, left, top: isAtBottom ? viewport.height - edge - Math.min(size.height, maxHeight) : edge, maxHeight };
}

/** How much of what is to stay clear a place covers (square pixels). */
function covered({ left, top, maxHeight }: PanelPlace, { clear }: Surroundings, { width, height }: Size): number {
  const right = left + width;
  const bottom = top + Math.min(height, maxHeight);
  return clear.reduce((sum, box) =>
    sum + Math.max(0, Math.min(right, box.right) - Math.max(left, box.left)) * Math.max(0, Math.min(bottom, box.bottom) - Math.max(top, box.top)), 0);
}

/** A place to go to: that where the panel is, if it is among them, else the best. */
const stayOr = (fitting: readonly PanelPlace[], current: PlaceName | null): PanelPlace | undefined =>
  fitting.find(({ name }) => name === current) ?? fitting[0];

/**
 * Where a panel goes: above the frame, below it or beside it, wherever it covers nothing that is to stay clear; else into
 * the corner of the viewport where it covers least. It goes where there will be room for it when it is opened, and stays
 * there as long as that will do.
 */
export function placePanel(around: Surroundings, size: Size, current: PlaceName | null, needed = ofWarnings): PanelPlace {
  const width = Math.min(opened.width, around.viewport.width - 2 * edge);
  const fitting = (least: Size): PanelPlace[] => places.filter((name) => {
    const { left, maxHeight } = beside(name, around, least);
    return maxHeight >= least.height && left >= edge && left + least.width <= around.viewport.width - edge;
  }).map((name) => beside(name, around, size));
  const place = needed.heights.map((height) => stayOr(fitting({ width, height }), current)).find((found) => found !== undefined)
    ?? stayOr(fitting({ width: size.width, height: Math.min(size.height, needed.lowest) }).toSorted((a, b) => b.maxHeight - a.maxHeight), current);
  if (place) return place;
  const cost = (corner: PanelPlace): number => covered(corner, around, size) - (corner.name === current ? 1 : 0);
  const [first, ...others] = corners.map((name) => inCorner(name, around, size));
  return others.reduce((least, corner) => (cost(corner) < cost(least) ? corner : least), first ?? beside('top-start', around, size));
}
