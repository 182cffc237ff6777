const fortnight = 14 * 86_400_000;
/** Fewer words are no great loss. */
const worthKeeping = 10;

/** Whether it is time to think of a backup: there are words, and the last one is old or was never made. */
export const isBackupWanted = (lastAt: number | null, words: number, now: number): boolean =>
  words >= worthKeeping && (lastAt === null || now - lastAt > fortnight);
