import { failure, success, type Result } from '../result';
import { largestFile } from '../vocabulary/files/largest-file';
import type { SyncFailure } from '../vocabulary/sync-account';
import { digestOf } from './digest';
import type { SyncPlace } from './sync-place';

const refusals: Record<string, SyncFailure['code']> = {
  NotAllowedError: 'sync-no-permission', SecurityError: 'sync-no-permission', NotFoundError: 'sync-file-gone', QuotaExceededError: 'sync-full',
  NoModificationAllowedError: 'sync-locked', InvalidStateError: 'sync-locked',
};

/** One file on this device; what is written there stands there wholly or not at all. */
export function filePlace(handle: FileSystemFileHandle): SyncPlace {
  const orRefusal = async <Value>(work: () => Promise<Result<Value, SyncFailure>>): Promise<Result<Value, SyncFailure>> => {
    try {
      return await work();
    } catch (error) {
      return failure({ code: (error instanceof Error ? refusals[error.name] : undefined) ?? 'sync-offline' });
    }
  };
  const textThere = async (): Promise<string> => (await handle.getFile()).text();
  return {
    read: (known) => orRefusal(async () => {
      if ((await handle.getFile()).size > largestFile) return failure({ code: 'sync-too-large' });
      const text = await textThere();
      const version = await digestOf(text);
      return success(version === known ? 'same' : { text, version });
    }),
    write: (text, over) => orRefusal(async () => {
      if (over !== null && (await digestOf(await textThere())) !== over) return failure({ code: 'sync-changed' });
      const writing = await handle.createWritable();
      await writing.write(text);
      await writing.close();
      return success(await digestOf(text));
    }),
  };
}
