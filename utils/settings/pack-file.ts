import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { packSchema, type GlossaryPack } from '../glossary/pack-schema';
import { createNormaliser } from '../matching/normalise';
import { failure, success, type Result } from '../result';
import { lineOf, offsetOf, problemOf, shownPath, type FieldFault, type FieldPath, type PackProblem } from './pack-problems';

/** Why a file is no pack. */
export type PackRefusal =
  | { code: 'too-large' }
  | { code: 'not-json'; line: number; isComment: boolean }
  /** The first problems by line; `more` that are not told. */
  | { code: 'wrong'; problems: PackProblem[]; more: number };

/** In bytes. */
export const largestPack = 2 * 1_024 * 1_024;
const problemsTold = 5;

/** Reads the text of a file as a pack in the form of the shipped ones; nothing but a pack without fault is taken. */
export function readPackFile(text: string): Result<GlossaryPack, PackRefusal> {
  if (new TextEncoder().encode(text).length > largestPack) return failure({ code: 'too-large' });
  const { tree, error } = parseStrictly(text);
  if (error || !tree) {
    const isComment = error !== undefined && printParseErrorCode(error.error) === 'InvalidCommentToken';
    return failure({ code: 'not-json', line: lineOf(text, error?.offset ?? 0), isComment });
  }
  if (tree.type !== 'object') return failure({ code: 'wrong', problems: [problem(text, tree.offset, [], 'type', 'object')], more: 0 });
  const twice = fieldsTwice(text, tree, []);
  const parsed = v.safeParse(packSchema, JSON.parse(text));
  const problems = [...twice, ...(parsed.success ? clashesIn(parsed.output, text, tree) : parsed.issues.map((issue) => problemOf(text, tree, issue)))];
  if (parsed.success && problems.length === 0) return success(parsed.output);
  const inOrder = problems.toSorted((a, b) => a.line - b.line);
  return failure({ code: 'wrong', problems: inOrder.slice(0, problemsTold), more: Math.max(0, inOrder.length - problemsTold) });
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
function fieldsTwice(text: string, node: Node, path: FieldPath): PackProblem[] {
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

/** Ids and spellings that stand in a pack twice. */
function clashesIn({ entries }: GlossaryPack, text: string, tree: Node): PackProblem[] {
  const normalise = createNormaliser('');
  const ids = new Map<string, FieldPath>();
  const forms = new Map<string, FieldPath>();
  const look = (known: Map<string, FieldPath>, key: string, path: FieldPath, fault: FieldFault): PackProblem[] => {
    const first = known.get(key);
    known.set(key, first ?? path);
    return first ? [problem(text, offsetOf(tree, path), path, fault, String(lineOf(text, offsetOf(tree, first))))] : [];
  };
  return entries.flatMap((entry, at) => [
    ...look(ids, entry.id, ['entries', at, 'id'], 'id-twice'),
    ...entry.forms.flatMap((form, place) => look(forms, normalise(form).text, ['entries', at, 'forms', place], 'form-twice')),
  ]);
}

const problem = (text: string, offset: number, path: FieldPath, fault: FieldFault, detail: string): PackProblem =>
  ({ line: lineOf(text, offset), field: shownPath(path), fault, detail });
