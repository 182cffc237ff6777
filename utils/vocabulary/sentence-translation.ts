const sentences = /[^。！？!?；;…\n]+[。！？!?；;…”’」』）)】"']*/gu;
/** Full stops of other languages end a sentence only before a space, and not in numbers. */
const translated = /(?:[^.。！？!?；;…\n]|\.(?!\s|$))+[.。！？!?；;…”’」』）)】"']*/gu;

const partsOf = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));

/**
 * Of a translated text the part that one sentence of it became: told where both have as many lines, or as many sentences in
 * them; else as little as is sure to hold it.
 */
export function translationOfSentence(source: string, translation: string, sentence: string): string {
  const line = pick(source.split('\n'), translation.split('\n'), sentence);
  if (!line) return translation.trim();
  const within = pick(partsOf(line.source, sentences), partsOf(line.translation, translated), sentence);
  return (within ?? line).translation.trim();
}

/** The part that holds the sentence, and what stands in its place; nothing where the two do not go side by side. */
function pick(sources: readonly string[], translations: readonly string[], sentence: string): { source: string; translation: string } | undefined {
  const filled = [sources, translations].map((parts) => parts.filter((part) => part.trim() !== ''));
  const at = filled[0]?.findIndex((part) => part.includes(sentence.trim())) ?? -1;
  const [source, translation] = [filled[0]?.[at], filled[1]?.[at]];
  return source !== undefined && translation !== undefined && filled[0]?.length === filled[1]?.length ? { source, translation } : undefined;
}
