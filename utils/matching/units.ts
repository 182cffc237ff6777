/**
 * Text as its UTF-16 units. Tables of thousands of words are kept so: it takes the room of the text and none of the
 * garbage-collected heap, and can be a view on the file that it came in.
 */
export type Units = Uint16Array;

/** Text as it comes: from a file as units, from a message as a string. */
export type UnitText = string | Units;

export function unitsOf(text: UnitText): Units {
  if (typeof text !== 'string') return text;
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

const mostAtOnce = 8_192;

export function textOf(text: UnitText): string {
  if (typeof text === 'string') return text;
  let written = '';
  for (let at = 0; at < text.length; at += mostAtOnce) written += String.fromCharCode(...text.subarray(at, at + mostAtOnce));
  return written;
}
