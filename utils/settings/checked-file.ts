import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { failure, success, type Result } from '../result';
import { lineOf, offsetOf, problemOf, shownPath, type FieldFault, type FieldPath, type FileProblem } from './file-problems';

/** Why a file is not taken. */
export type FileRefusal =
  | { code: 'too-large' }
  | { code: 'not-json'; line: number; isComment: boolean }
  /** The first problems by line; `more` that are not told. */
  | { code: 'wrong'; problems: FileProblem[]; more: number };

/** In bytes. */
export const largestFile = 2 * 1_024 * 1_024;
const problemsTold = 5;

/** Tells a value from the one that it must not repeat: by `key`, where it stands, and what is wrong if it is there already. */
export interface Unique {
  key: string;
  path: FieldPath;
  fault: FieldFault;
}

/**
 * Reads the text of a file by a schema; nothing but a file without fault is taken.
 *
 * @param uniques values of which no two with the same fault may have the same key, in the order of the file
 */
export function readCheckedFile<Value>(text: string, schema: v.GenericSchema<unknown, Value>, uniques: (value: Value) => Unique[]): Result<Value, FileRefusal> {
  if (new TextEncoder().encode(text).length > largestFile) return failure({ code: 'too-large' });
  const { tree, error } = parseStrictly(text);
  if (error || !tree) {
    const isComment = error !== undefined && printParseErrorCode(error.error) === 'InvalidCommentToken';
    return failure({ code: 'not-json', line: lineOf(text, error?.offset ?? 0), isComment });
  }
  if (tree.type !== 'object') return failure({ code: 'wrong', problems: [problem(text, tree.offset, [], 'type', 'object')], more: 0 });
  const twice = fieldsTwice(text, tree, []);
  const parsed = v.safeParse(schema, JSON.parse(text));
  const problems = [...twice, ...(parsed.success ? clashesOf(uniques(parsed.output), text, tree) : parsed.issues.map((issue) => problemOf(text, tree, issue)))];
  if (parsed.success && problems.length === 0) return success(parsed.output);
  const inOrder = problems.toSorted((a, b) => a.line - b.line);
  return failure({ code: 'wrong', problems: inOrder.slice(0, problemsTold), more: Math.max(0, inOrder.length - problemsTold) });
}

function clashesOf(uniques: readonly Unique[], text: string, tree: Node): FileProblem[] {
  const known = new Map<string, FieldPath>();
  return uniques.flatMap(({ key, path, fault }) => {
    const first = known.get(`${fault} ${key}`);
    known.set(`${fault} ${key}`, first ?? path);
    return first ? [problem(text, offsetOf(tree, path), path, fault, String(lineOf(text, offsetOf(tree, first))))] : [];
  });
}

function parseStrictly(text: string): { tree: Node | undefined; error: ParseError | undefined } {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    return { tree, error: errors[0] };
  } catch {
    // Nested so deep that the parser ran out of room.
    return { tree: undefined, error: undefined };
  }
}

/** Fields that an object names twice: JSON would keep one of them and say nothing. */
function fieldsTwice(text: string, node: Node, path: FieldPath): FileProblem[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((item, at) => fieldsTwice(text, item, [...path, at]));
  if (node.type !== 'object') return [];
  const known = new Map<string, number>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const first = known.get(name);
    known.set(name, first ?? lineOf(text, property.offset));
    const own = first === undefined ? [] : [problem(text, property.offset, [...path, name], 'twice', String(first))];
    return [...own, ...(value ? fieldsTwice(text, value, [...path, name]) : [])];
  });
}

const problem = (text: string, offset: number, path: FieldPath, fault: FieldFault, detail: string): FileProblem =>
  ({ line: lineOf(text, offset), field: shownPath(path), fault, detail });
