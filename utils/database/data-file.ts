import * as v from 'valibot';
import { failure, success, type Result } from '../result';
import { lookUp, type LookUp } from '../settings/recent-look-ups';
import { settingsVersion } from '../settings/schema';
import { storedShape, type StoredSettings } from '../settings/stored';
import { accountSchema, type EngineAccount } from '../translation/account';
import { readBackup, writeBackup } from '../vocabulary/files/backup-file';
import type { Vocabulary } from '../vocabulary/saved-word';

const format = 'rednote-companion-data';
/** Counts up with every change of form; older forms stay readable. */
const version = 1;

/** UTF-16 units; far more than ten thousand words with all their history take. */
const largestDataFile = 80_000_000;

/** All that the extension keeps for a person, but for translations, which can be made anew. */
export interface KeptData {
  settings: StoredSettings | null;
  packs: unknown[];
  recent: LookUp[];
  accounts: EngineAccount[];
  vocabulary: Vocabulary;
}

/** Why a file is not taken. */
export type DataRefusal = 'too-large' | 'not-json' | 'foreign' | 'newer';

const frame = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const body = v.object({
  settings: v.nullable(storedShape),
  packs: v.array(v.unknown()),
  recent: v.array(lookUp),
  accounts: v.array(accountSchema),
  vocabulary: v.unknown(),
});

/** All that is kept, as a file that restores it. */
export function writeDataFile({ vocabulary, ...rest }: KeptData, exportedAt: number): string {
  const words: unknown = JSON.parse(writeBackup(vocabulary, exportedAt));
  return `${JSON.stringify({ format, version, exportedAt: new Date(exportedAt).toISOString(), ...rest, vocabulary: words }, null, 1)}\n`;
}

/** Reads such a file; rows of words that are not as they should be are left out. */
export function readDataFile(text: string): Result<KeptData, DataRefusal> {
  if (text.length > largestDataFile) return failure('too-large');
  const parsed = parseJson(text);
  if (parsed === undefined) return failure('not-json');
  const framed = v.safeParse(frame, parsed);
  if (!framed.success) return failure('foreign');
  if (framed.output.version > version) return failure('newer');
  const read = v.safeParse(body, parsed);
  if (!read.success) return failure('foreign');
  if ((read.output.settings?.version ?? 0) > settingsVersion) return failure('newer');
  const words = readBackup(JSON.stringify(read.output.vocabulary));
  if (!words.ok) return failure(words.error.code === 'newer' ? 'newer' : 'foreign');
  return success({ ...read.output, vocabulary: words.value.vocabulary });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
