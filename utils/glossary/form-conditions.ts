import { Lines } from '../matching/lines';
import { unitsOf, type Units, type UnitText } from '../matching/units';
import type { MatchConditions } from './pack-schema';

/** Where a form counts as its term, words normalised; without what concerns marking only. */
export type FormConditions = Omit<MatchConditions, 'mark'>;

/** The conditions of many forms as text: a page holds thousands of them and looks into a few. */
export interface ConditionTable<Text extends UnitText = string> {
  /** Conditions, a line each, each once. */
  conditions: Text;
  /** For each form one unit: 0 for none, else the number of its line, counted from 1. */
  conditionOfForm: Text;
}

const betweenWords = '\t';
const betweenParts = '\u001f';

/** Conditions as one line: own, short, near, notIn; empty for none. */
export function conditionLine({ own, short, near = [], notIn = [] }: FormConditions): string {
  const parts = [own ? '1' : '', short ?? '', near.join(betweenWords), notIn.join(betweenWords)];
  return parts.every((part) => part === '') ? '' : parts.join(betweenParts);
}

function readLine(line: string): FormConditions {
  const [own, short, near, notIn] = line.split(betweenParts);
  return {
    ...(own && { own: true as const }), ...(short && { short: Number(short) }),
    ...(near && { near: near.split(betweenWords) }), ...(notIn && { notIn: notIn.split(betweenWords) }),
  };
}

/** @param lines of each form in order */
export function packConditions(lines: readonly string[]): ConditionTable {
  const numbers = new Map([...new Set(lines)].filter((line) => line !== '').map((line, at) => [line, at + 1]));
  return { conditions: [...numbers.keys()].join('\n'), conditionOfForm: lines.map((line) => String.fromCharCode(numbers.get(line) ?? 0)).join('') };
}

/** The lines that were packed. */
export function unpackConditions({ conditions, conditionOfForm }: ConditionTable<UnitText>): string[] {
  const lines = new Lines(conditions);
  return Array.from(unitsOf(conditionOfForm), (number) => lines.at(number - 1));
}

/** Looks conditions up by form; lines are taken apart when first met. */
export class FormConditionTable {
  readonly #lines: Lines;
  readonly #ofForm: Units;
  readonly #read = new Map<number, FormConditions>();

  constructor({ conditions, conditionOfForm }: ConditionTable<UnitText>) {
    this.#lines = new Lines(conditions);
    this.#ofForm = unitsOf(conditionOfForm);
  }

  /** What has to hold for a form to count; `null` for nothing. */
  of(form: number): FormConditions | null {
    const number = this.#ofForm[form];
    if (!number) return null;
    const known = this.#read.get(number);
    if (known) return known;
    const read = readLine(this.#lines.at(number - 1));
    this.#read.set(number, read);
    return read;
  }
}
