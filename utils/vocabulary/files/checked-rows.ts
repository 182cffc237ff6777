import * as v from 'valibot';
import type { RowProblem } from './file-problems';

/** The rows of a table in a file that are as they should be; the others are left out and named among `problems`. */
export function checkedRows<Row>(table: string, rows: unknown, schema: v.GenericSchema<unknown, Row>, problems: RowProblem[]): Row[] {
  if (!Array.isArray(rows)) {
    problems.push({ table, row: 0, field: '' });
    return [];
  }
  return rows.flatMap((row: unknown, at) => {
    const read = v.safeParse(schema, row);
    if (read.success) return [read.output];
    problems.push({ table, row: at + 1, field: v.getDotPath(read.issues[0]) ?? '' });
    return [];
  });
}
