import * as v from 'valibot';
import { failure, success, type Result } from '../../result';
import { inOrder } from '../merge';
import {
  editableFields, initialFields, keyOf, listSchema, meetingId, meetingSchema, reviewSchema, savedWordSchema, tombstoneSchema, type Meeting, type SavedWord, type Vocabulary,
} from '../saved-word';
import { checkedRows } from './checked-rows';
import type { FileRefusal, ReadVocabulary, RowProblem } from './file-problems';

const format = 'rednote-companion-vocabulary';
/** Counts up with every change of form; older forms stay readable. */
const version = 1;

const frame = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Whether a word is as words are made: its key its own, and no field changed without a time of change. */
const isSound = (word: SavedWord): boolean => {
  const initial = initialFields();
  return word.key === keyOf(word) && editableFields.every((name) => word.changed[name] !== undefined || JSON.stringify(word[name]) === JSON.stringify(initial[name]));
};
const isSoundMeeting = (meeting: Meeting): boolean => meeting.id === meetingId(meeting) && meeting.start <= meeting.end && meeting.end <= meeting.sentence.length;

const tables = {
  words: v.pipe(savedWordSchema, v.check(isSound)),
  meetings: v.pipe(meetingSchema, v.check(isSoundMeeting)),
  lists: listSchema,
  reviews: reviewSchema,
  tombstones: tombstoneSchema,
};
type TableName = keyof typeof tables;
const tableNames = Object.keys(tables) as TableName[];

/** All that is kept, as a file that restores it exactly. */
export const writeBackup = (vocabulary: Vocabulary, exportedAt: number): string =>
  `${JSON.stringify({ format, version, exportedAt: new Date(exportedAt).toISOString(), ...inOrder(vocabulary) }, null, 1)}\n`;

/** How every backup begins, wherever its writing was cut off. */
export const startOfBackup = `{\n "format": "${format}"`;

/** Reads such a file. Rows that are not as they should be are left out and named. */
export function readBackup(text: string): Result<ReadVocabulary, FileRefusal> {
  const parsed = parseJson(text);
  if (parsed === undefined) return failure({ code: 'not-json' });
  const framed = v.safeParse(frame, parsed);
  if (!framed.success || typeof parsed !== 'object' || parsed === null) return failure({ code: 'foreign' });
  if (framed.output.version > version) return failure({ code: 'newer' });
  const problems: RowProblem[] = [];
  const rowsOf = <Row>(name: TableName, schema: v.GenericSchema<unknown, Row>): Row[] => checkedRows(name, Reflect.get(parsed, name) ?? [], schema, problems);
  const vocabulary = {
    words: rowsOf('words', tables.words), meetings: rowsOf('meetings', tables.meetings), lists: rowsOf('lists', tables.lists),
    reviews: rowsOf('reviews', tables.reviews), tombstones: rowsOf('tombstones', tables.tombstones),
  };
  const isEmpty = tableNames.every((name) => Reflect.get(parsed, name) === undefined);
  return isEmpty ? failure({ code: 'foreign' }) : success({ vocabulary, problems });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
