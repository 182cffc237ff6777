/** One measured figure; `budget` is what it may be at most, or has to be at least. */
export interface Row {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | '/ s' | '';
  budget?: number;
  atLeast?: boolean;
}

/** Prints figures beside their budgets. */
export function printTable(rows: readonly Row[]): void {
  const cells = rows.map((row) => [row.name, show(row.value, row.unit), budgetOf(row), verdict(row)]);
  const all = [['', 'measured', 'budget', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  for (const line of all) {
    console.log(line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ').trimEnd());
  }
}

const show = (value: number, unit: Row['unit']): string =>
  `${value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : undefined, maximumFractionDigits: 0 })} ${unit}`.trim();

const budgetOf = ({ budget, atLeast, unit }: Row): string => (budget === undefined ? '–' : `${atLeast ? '≥' : '≤'} ${show(budget, unit)}`);

function verdict({ value, budget, atLeast }: Row): string {
  if (budget === undefined) return '';
  return (atLeast ? value >= budget : value <= budget) ? 'ok' : 'over';
}
