const sentenceEnd = /[。！？!?…\n；;]/u;
const closing = /[”’」』）)】\]"'。！？!?…]/u;
/** Longest stretch that is shown word by word, in UTF-16 units. */
const longestSentence = 120;

/** The sentence around `[start, end)` of a block, with its closing marks, cut to what fits on a card. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && start - from < longestSentence / 2 && !sentenceEnd.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - from < longestSentence && !sentenceEnd.test(text.charAt(to))) to++;
  while (to < text.length && to - from < longestSentence && text.charAt(to) !== '\n' && closing.test(text.charAt(to))) to++;
  const leading = /^\s*/u.exec(text.slice(from, start))?.[0].length ?? 0;
  return { start: from + leading, end: to };
}
