/** A text without what was put between its characters to hide them. Offsets are UTF-16 units. */
export interface ClosedText {
  text: string;
  /** Where the unit at `offset` stands in the text given; its end for the end. */
  openOffset(offset: number): number;
}

const longestGap = 2;
/** Told by its number where it can be: this is asked for every unit of a text. */
const isHan = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit > 0x2e80 && /[\p{Script=Han}〇]/u.test(text.charAt(at)));
};
const separator = /[\s\p{P}\p{S}]/u;
const sentenceEnd = /[。！？!?\n]/u;

/** Leaves out runs of one or two separators between Chinese characters: 不。黄。死, 独 立. Ends of sentences stay. */
export function closeGaps(text: string): ClosedText {
  const kept: number[] = [];
  let closed = '';
  for (let at = 0; at < text.length; at++) {
    const gap = !isHan(text, at) && isHan(text, at - 1) && separator.test(text.charAt(at)) ? gapAt(text, at) : 0;
    if (gap > 0) {
      at += gap - 1;
      continue;
    }
    closed += text.charAt(at);
    kept.push(at);
  }
  if (closed.length === text.length) return { text, openOffset: (offset) => offset };
  return { text: closed, openOffset: (offset) => kept[offset] ?? text.length };
}

/** Length of the gap that starts at `at`, 0 where what stands there is none. */
function gapAt(text: string, at: number): number {
  for (let length = 1; length <= longestGap + 1; length++) {
    const unit = text.charAt(at + length - 1);
    if (isHan(text, at + length - 1)) return length - 1;
    if (!separator.test(unit) || sentenceEnd.test(unit)) return 0;
  }
  return 0;
}

const pause = /[,、;:,]/u;

/**
 * Whether a stretch of the open text is one phrase although gaps stand in it: they are no pauses, as commas are between
 * words that merely stand beside each other, or they stand between all characters of a long one.
 */
export function isOnePhrase(open: string, start: number, end: number, length: number): boolean {
  if (end - start === length) return true;
  const stretch = open.slice(start, end);
  const isGap = [...stretch].map((character) => separator.test(character));
  const isEvery = !isGap.some((gap, at) => !gap && isGap[at + 1] === false);
  const hasPause = [...stretch].some((character) => pause.test(character));
  return length >= 3 ? isEvery || !hasPause : isEvery && !hasPause;
}
