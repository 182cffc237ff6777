import * as v from 'valibot';
import { packSchema, type GlossaryPack } from '../glossary/pack-schema';
import { browser } from '../platform/browser';
import { changeStored } from '../platform/change-stored';
import { onStoredChange } from '../platform/stored-change';
import { ownPacksKey } from './stored-key';

const packsOf = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : []);
const isPack = (stored: unknown): stored is GlossaryPack => v.is(packSchema, stored);

/** Glossary packs that the person has brought in; those that are damaged are left out. */
export async function readOwnPacks(): Promise<GlossaryPack[]> {
  const found: Record<string, unknown> = await browser.storage.local.get(ownPacksKey).catch(() => ({}));
  return packsOf(found[ownPacksKey]).filter(isPack);
}

/** Calls `onChange` with the packs after each change, until `signal` aborts. */
export const watchOwnPacks = (onChange: (packs: GlossaryPack[]) => void, signal: AbortSignal): void =>
  onStoredChange(ownPacksKey, (stored) => onChange(packsOf(stored).filter(isPack)), signal);

/** What cannot be read as a pack stays as it is. */
const change = (step: (stored: unknown[]) => unknown[]): Promise<void> => changeStored(ownPacksKey, (stored) => step(packsOf(stored)));

/** Keeps a pack, in the place of the one of its id if there is one, else at `place`. Rejects where storage refuses. */
export const putOwnPack = (pack: GlossaryPack, place?: number): Promise<void> => change((stored) => withPack(stored, pack, place));

/** Keeps packs, all or none of them. Rejects where storage refuses. */
export const putOwnPacks = (packs: readonly GlossaryPack[]): Promise<void> => change((stored) => packs.reduce<unknown[]>((all, pack) => withPack(all, pack), stored));

function withPack(stored: unknown[], pack: GlossaryPack, place = Number.POSITIVE_INFINITY): unknown[] {
  const known = stored.findIndex((one) => isPack(one) && one.id === pack.id);
  return known >= 0 ? stored.with(known, pack) : stored.toSpliced(place, 0, pack);
}

/** Forgets a pack. Rejects where storage refuses. */
export const removeOwnPack = (id: string): Promise<void> => change((stored) => stored.filter((one) => !isPack(one) || one.id !== id));
