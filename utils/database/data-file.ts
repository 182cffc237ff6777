import * as v from 'valibot';
import { packSchema, type GlossaryPack } from '../glossary/pack-schema';
import { failure, success, type Result } from '../result';
import { lookUp, type LookUp } from '../settings/recent-look-ups';
import { settingsVersion } from '../settings/schema';
import { storedShape, type StoredSettings } from '../settings/stored';
import { accountSchema, type EngineAccount } from '../translation/account';
import { readBackup, writeBackup } from '../vocabulary/files/backup-file';
import { checkedRows } from '../vocabulary/files/checked-rows';
import type { RowProblem } from '../vocabulary/files/file-problems';
import { emptyVocabulary } from '../vocabulary/merge';
import type { Vocabulary } from '../vocabulary/saved-word';

const format = 'rednote-companion-data';
/** Counts up with every change of form; older forms stay readable. */
const version = 1;

/** UTF-16 units; far more than ten thousand words with all their history take. */
const largestDataFile = 80_000_000;

/** All that the extension keeps for a person, but for translations, which can be made anew. */
export interface KeptData {
  settings: StoredSettings | null;
  packs: GlossaryPack[];
  recent: LookUp[];
  accounts: EngineAccount[];
  vocabulary: Vocabulary;
}

/** What a file holds, without the rows at fault. */
export interface ReadData {
  kept: KeptData;
  problems: RowProblem[];
}

/** Why a file is not taken. */
export type DataRefusal = 'too-large' | 'not-json' | 'foreign' | 'newer';

const frame = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const part = v.optional(v.unknown());
/** Whoever takes a part out of a file brings in the others. */
const parts = v.pipe(
  v.object({ settings: part, packs: part, recent: part, accounts: part, vocabulary: part }),
  v.check((read) => Object.values(read).some((value) => value !== undefined)),
);

/** All that is kept, as a file that restores it. */
export function writeDataFile({ vocabulary, ...rest }: KeptData, exportedAt: number): string {
  const words: unknown = JSON.parse(writeBackup(vocabulary, exportedAt));
  return `${JSON.stringify({ format, version, exportedAt: new Date(exportedAt).toISOString(), ...rest, vocabulary: words }, null, 1)}\n`;
}

/** Reads such a file. What is not as it should be is left out and named. */
export function readDataFile(text: string): Result<ReadData, DataRefusal> {
  if (text.length > largestDataFile) return failure('too-large');
  const parsed = parseJson(text);
  if (parsed === undefined) return failure('not-json');
  const framed = v.safeParse(frame, parsed);
  if (!framed.success) return failure('foreign');
  if (framed.output.version > version) return failure('newer');
  const read = v.safeParse(parts, parsed);
  if (!read.success) return failure('foreign');
  const problems: RowProblem[] = [];
  const { settings: chosen = null, packs = [], recent = [], accounts = [], vocabulary } = read.output;
  const [settings] = chosen === null ? [] : checkedRows('settings', [chosen], storedShape, problems);
  const words = vocabulary === undefined ? success({ vocabulary: emptyVocabulary(), problems: [] }) : readBackup(JSON.stringify(vocabulary));
  if ((settings?.version ?? 0) > settingsVersion || (!words.ok && words.error.code === 'newer')) return failure('newer');
  const kept = {
    settings: settings ?? null,
    packs: checkedRows('packs', packs, packSchema, problems),
    recent: checkedRows('recent', recent, lookUp, problems),
    accounts: checkedRows('accounts', accounts, accountSchema, problems),
    vocabulary: words.ok ? words.value.vocabulary : emptyVocabulary(),
  };
  problems.push(...(words.ok ? words.value.problems : [{ table: 'words', row: 0, field: '' }]));
  return success({ kept, problems });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
