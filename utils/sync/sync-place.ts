import type { Result } from '../result';
import type { SyncFailure } from '../vocabulary/sync-account';

/** A text at a place, and what the place calls this state of it ('' where it does not say). */
interface PlacedText {
  text: string;
  version: string;
}

/** A place that holds one text, which other devices read and write as well. */
export interface SyncPlace {
  /** What stands there: 'same' where that is the version known already, `null` where nothing does. */
  read(known: string): Promise<Result<PlacedText | 'same' | null, SyncFailure>>;
  /**
   * Puts a text in place of the version that was read, and tells its own version. 'sync-changed' where something else has come to
   * stand there meanwhile.
   *
   * @param over `null` where nothing stood there
   */
  write(text: string, over: string | null): Promise<Result<string, SyncFailure>>;
}
