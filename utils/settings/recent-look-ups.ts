import * as v from 'valibot';
import { browser } from '../platform/browser';
import { changeStored } from '../platform/change-stored';

export const recentKey = 'recent-look-ups';
const mostKept = 30;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** Checks one of them. */
export const lookUp = v.variant('kind', [
  v.strictObject({ kind: v.literal('term'), id: text, text }),
  v.strictObject({ kind: v.literal('word'), text, reading: v.optional(text) }),
]);

/** What a person opened in the popup: a term by its id, or a word and how it was read; `text` is how it was written. */
export type LookUp = v.InferOutput<typeof lookUp>;

/** Whether both lead to the same entry. */
const isSameLookUp = (one: LookUp, other: LookUp): boolean =>
  (one.kind === 'term' && other.kind === 'term' ? one.id === other.id : one.kind === other.kind && one.text === other.text);

/** What was opened lately once something has been opened, the latest first. */
export const withLookUp = (recent: readonly LookUp[], opened: LookUp): LookUp[] =>
  [opened, ...recent.filter((other) => !isSameLookUp(other, opened))].slice(0, mostKept);

function recentOf(stored: unknown): LookUp[] {
  const kept = v.safeParse(v.array(v.unknown()), stored);
  return kept.success ? kept.output.filter((one): one is LookUp => v.is(lookUp, one)).slice(0, mostKept) : [];
}

/** What was opened lately, the latest first; what is damaged is left out. */
export async function readRecent(): Promise<LookUp[]> {
  const found: Record<string, unknown> = await browser.storage.local.get(recentKey).catch(() => ({}));
  return recentOf(found[recentKey]);
}

/** Keeps what was opened; in private windows nothing is kept, nor where storage refuses. */
export async function rememberLookUp(opened: LookUp): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  await changeStored(recentKey, (stored) => withLookUp(recentOf(stored), opened)).catch(() => {});
}

/** Forgets all that was opened. */
export const forgetRecent = (): Promise<void> => browser.storage.local.remove(recentKey);
