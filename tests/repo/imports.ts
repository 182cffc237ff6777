import path from 'node:path';
import { allFiles, productCode, textOf, withoutComments } from './tree';

/** One import: in which file and line, of what, and the file it means where that is one of ours. */
export interface Import {
  from: string;
  line: number;
  specifier: string;
  /** Whether it is of types only. */
  isType: boolean;
  target: string | undefined;
}

const importPattern = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;
const known = new Set(allFiles);
const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/u, ''));
  return endings.map((ending) => base + ending).find((file) => known.has(file));
}

/** All imports of a file, those of types too. */
export function importsOf(from: string): Import[] {
  const code = withoutComments(textOf(from));
  return [...code.matchAll(importPattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const line = code.slice(0, match.index + match[0].length).split('\n').length;
    return { from, line, specifier, isType: /^\s*(?:import|export) type\b/u.test(match[0]), target: resolve(from, specifier) };
  });
}

/** All imports of the product's code. */
export const productImports: Import[] = productCode.flatMap(importsOf);

/** An import as a line of a report. */
export const shown = ({ from, line, specifier }: Import): string => `${from}:${line}: ${specifier}`;
