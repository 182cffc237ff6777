const width = 76;
const wide = /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{20000}-\u{3fffd}]/u;

/** Lines under a title, with a rule at the side: no right edge, as terminals differ in how wide they draw Chinese. */
export function boxed(title: string, lines: readonly string[]): string {
  const rows = lines.flatMap(wrap).map((line) => `│ ${line}`);
  return [`┌─ ${title}`, ...rows, '└─'].join('\n');
}

function wrap(line: string): string[] {
  const rows = [''];
  for (const word of line.split(' ')) {
    const row = rows.at(-1) ?? '';
    if (row === '') rows[rows.length - 1] = word;
    else if (columns(row) + 1 + columns(word) <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(`  ${word}`);
  }
  return rows;
}

const columns = (text: string): number => Array.from(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
