import type { Node } from 'jsonc-parser';
import { findNodeAtLocation } from 'jsonc-parser';
import type * as v from 'valibot';

/** What is wrong with a field of a file. */
export type FieldFault =
  | 'missing' | 'unknown' | 'type' | 'choice' | 'empty' | 'too-short' | 'too-long' | 'too-many' | 'number' | 'id' | 'control' | 'twice' | 'id-twice' | 'form-twice';

/** Something wrong in a file: where it stands, in which field, and what helps to mend it. */
export interface FileProblem {
  /** From 1. */
  line: number;
  /** 'entries[3].meaning.en' */
  field: string;
  fault: FieldFault;
  /** What the field may be, how long, or where its like stands. */
  detail: string;
}

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export type FieldPath = readonly (string | number)[];

/** 'entries[3].meaning.en' */
export const shownPath = (path: FieldPath): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('');

/** Where a field stands; for one that is not there, what ought to hold it. */
export function offsetOf(tree: Node, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // A field is told by its name, the item of a list by itself.
    if (node) return node.parent?.type === 'property' && length === path.length ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

const nameOfType: Record<string, string> = { string: 'text', number: 'number', array: 'list', strict_object: 'object', boolean: 'true' };

/** What an issue of the file's schema comes to. */
export function problemOf(text: string, tree: Node, issue: v.BaseIssue<unknown>): FileProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { line: lineOf(text, offsetOf(tree, path)), field: shownPath(path), ...faultOf(issue, path) };
}

function faultOf({ type, expected, received, requirement, input }: v.BaseIssue<unknown>, path: FieldPath): { fault: FieldFault; detail: string } {
  const limit = typeof requirement === 'number' ? String(requirement) : '';
  switch (type) {
    case 'strict_object':
      if (expected === 'never') return { fault: 'unknown', detail: '' };
      return received === 'undefined' ? { fault: 'missing', detail: '' } : { fault: 'type', detail: 'object' };
    case 'picklist':
    case 'literal': return { fault: 'choice', detail: (expected ?? '').replace(/[()"]/gu, '').replaceAll(' | ', ', ') };
    case 'min_length': return requirement === 1 ? { fault: 'empty', detail: '' } : { fault: 'too-short', detail: limit };
    case 'max_length': return { fault: Array.isArray(input) ? 'too-many' : 'too-long', detail: limit };
    case 'integer':
    case 'min_value':
    case 'max_value': return { fault: 'number', detail: limit };
    case 'regex': return { fault: path.at(-1) === 'id' || path.includes('sources') ? 'id' : 'control', detail: '' };
    default: return { fault: 'type', detail: nameOfType[type] ?? 'text' };
  }
}
