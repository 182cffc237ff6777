import * as v from 'valibot';
import type { Result } from '../result';
import type { RowProblem } from './files/file-problems';

const near = /^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[[\da-f:]+\]|[^.:]+|.+\.(?:local|lan|home\.arpa))$/u;

/** A password goes out encrypted, or no further than the person's own network. */
const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || near.test(hostname);
};
const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.regex(/^[^\p{Cc}]*$/u));

/** A folder of the person's own on a server that speaks WebDAV. */
export const webdavAccount = v.strictObject({
  way: v.literal('webdav'),
  folder: v.pipe(v.string(), v.trim(), v.maxLength(400), v.url(), v.regex(/^https?:\/\/[^@?#]+$/iu), v.check(isSafe)),
  user: v.pipe(line(200), v.check((name) => !name.includes(':'))),
  password: line(500),
});
export type WebdavAccount = v.InferOutput<typeof webdavAccount>;

/** A file of the person's own, in a folder that some other program keeps in step. */
interface FileAccount {
  way: 'file';
  handle: FileSystemFileHandle;
}

/** Where the person's words are kept in step, on this device. It goes into no backup. */
export type SyncAccount = WebdavAccount | FileAccount;
export type SyncWay = SyncAccount['way'];

/** How things stood after the last time. */
export interface SyncState {
  /** What the place calls the text that was read or written last; '' where that is not known. */
  version: string;
  /** Digest of the words as they stood there and here. */
  digest: string;
  /** In ms since 1970; `null` before the first time. */
  syncedAt: number | null;
  /** What the last try failed for, `null` where it did not. */
  failed: SyncFailure | null;
}

/** Why words could not be brought into step; each code has words in the locales. Nothing is lost by any of them. */
export interface SyncFailure {
  code:
    | 'sync-auth' | 'sync-forbidden' | 'sync-no-folder' | 'sync-not-webdav' | 'sync-locked' | 'sync-full' | 'sync-busy' | 'sync-offline' | 'sync-moved'
    | 'sync-changed' | 'sync-damaged' | 'sync-foreign' | 'sync-newer' | 'sync-too-large' | 'sync-no-permission' | 'sync-file-gone';
  /** The first row at fault, where rows are. */
  row?: RowProblem;
}

/** What came of one time. */
export interface SyncedWords {
  /** Whether words came in from there. */
  hasRead: boolean;
  hasWritten: boolean;
}
export type SyncOutcome = Result<SyncedWords, SyncFailure>;

export const emptyState = (): SyncState => ({ version: '', digest: '', syncedAt: null, failed: null });
