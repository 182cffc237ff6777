const lineEnd = 0x0a;
/** The first unit of a line that shares nothing with the one before; one that shares more begins with a later unit. */
const sharesNone = 0x20;
const mostShared = 0x5f;

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * Writes lines that stand in order without the beginning that each shares with the one before, so that tens of thousands
 * of them take a quarter less of an archive. Each line begins with how much that is.
 */
export function writeRisingLines(text: string): string {
  let before = '';
  return text.split('\n').map((line) => {
    let shared = 0;
    while (shared < Math.min(line.length, before.length, mostShared) && line[shared] === before[shared]) shared++;
    // Halves of a character cannot be written apart.
    if (shared > 0 && isHighHalf(line.charCodeAt(shared - 1))) shared--;
    before = line;
    return String.fromCharCode(sharesNone + shared) + line.slice(shared);
  }).join('\n');
}

/** The whole lines again, as UTF-16 units. */
export function readRisingLines(written: string): Uint16Array {
  let length = written.length;
  for (let start = 0; start >= 0; start = nextLine(written, start)) length += written.charCodeAt(start) - sharesNone - 1;
  const units = new Uint16Array(length);
  let at = 0;
  let before = 0;
  for (let start = 0; start >= 0; start = nextLine(written, start)) {
    const own = at;
    at += written.charCodeAt(start) - sharesNone;
    units.copyWithin(own, before, before + at - own);
    for (let read = start + 1; read < written.length && written.charCodeAt(read) !== lineEnd; read++) units[at++] = written.charCodeAt(read);
    if (at < length) units[at++] = lineEnd;
    before = own;
  }
  return units;
}

/** Where the next line starts; -1 after the last one. */
function nextLine(written: string, start: number): number {
  const end = written.indexOf('\n', start);
  return end < 0 ? -1 : end + 1;
}
