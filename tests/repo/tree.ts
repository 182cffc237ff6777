import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

const leftOut = new Set(['node_modules', '.git', '.output', '.wxt', 'web-ext-artifacts']);

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((found) => {
    const file = folder === '' ? found.name : `${folder}/${found.name}`;
    if (found.isDirectory()) return leftOut.has(found.name) ? [] : walk(file);
    return [file];
  });
}

/** Every file of the repository, by its path from the root. */
export const allFiles = walk('').toSorted();

const productFolders = /^(?:entrypoints|components|utils|modules)\//u;
const isCode = (file: string): boolean => /\.(?:tsx?|mts|mjs)$/u.test(file);

/** Code that is shipped or builds what is shipped. */
export const productCode = allFiles.filter((file) => (productFolders.test(file) || file === 'wxt.config.ts') && isCode(file));

/** Tests and what they are made of, without the invented site and its texts. */
export const testCode = allFiles.filter((file) => file.startsWith('tests/') && !file.startsWith('tests/fixtures/') && isCode(file));

/** The text of a file. */
export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The lines of a file. */
export const linesOf = (file: string): string[] => textOf(file).replace(/\n$/u, '').split('\n');

/** Code with comments blanked out; line numbers stay. Strings stay too, so a `//` behind a colon is no comment. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[^]*?\*\/|(?<![:'"`\\])\/\/.*$/gmu, (comment) => comment.replace(/[^\n]/gu, ' '));

/** Code with comments and the insides of strings and regular expressions blanked out. */
export const bareCode = (code: string): string => withoutComments(code)
  .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu, (text) => text[0] + ' '.repeat(text.length - 2) + text[0])
  .replace(/(?<=[(,=:?&|!]\s*)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/gu, (text) => ' '.repeat(text.length));

/** Where a pattern stands in some files, as 'file:line: text'. */
export function findIn(files: readonly string[], pattern: RegExp, reading: (code: string) => string = withoutComments): string[] {
  return files.flatMap((file) => reading(textOf(file)).split('\n')
    .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`] : [])));
}
