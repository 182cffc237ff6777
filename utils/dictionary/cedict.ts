import { splitReading } from '../language/pinyin';

/** One line of CC-CEDICT as it stands in the file. */
export interface CedictLine {
  traditional: string;
  simplified: string;
  /** Numbered pinyin, syllables spaced, whichever of the two syntaxes the line uses. */
  reading: string;
  /** Definitions between the slashes, unchanged. */
  definitions: string[];
}

// Traditional Simplified [pin1 yin1] /definition/…/  (syntax v1)  or  [[pin1yin1]]  (syntax v2).
// https://cc-cedict.org/wiki/format:syntax and format:syntax_v2
const linePattern = /^(\S+) (\S+) \[(?:\[([^\]]*)\]|([^\]]*))\] \/(.*)\/\s*$/u;

/** Parses one line; `null` for comments, blank lines and what is no entry. */
export function parseCedictLine(line: string): CedictLine | null {
  if (line.startsWith('#')) return null;
  const match = linePattern.exec(line);
  const traditional = match?.[1];
  const simplified = match?.[2];
  const definitions = match?.[5]?.split('/').map((definition) => definition.trim()).filter(Boolean) ?? [];
  if (traditional === undefined || simplified === undefined || definitions.length === 0) return null;
  const joined = match?.[3];
  const spaced = match?.[4] ?? '';
  const reading = joined === undefined ? spaced.trim() : splitReading(joined).join(' ');
  return { traditional, simplified, reading, definitions };
}
