import * as v from 'valibot';
import { longestBlock } from './protocol';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestBlock));
const text = v.pipe(v.string(), v.maxLength(longestBlock));

export const emptyRequest = v.strictObject({});
export const blockRequest = v.strictObject({ text });

/** A stretch of a block; refused where it lies outside the text. */
export const stretchRequest = v.pipe(
  v.strictObject({ text, start: offset, end: offset }),
  v.check(({ text: block, start, end }) => start < end && end <= block.length),
);
