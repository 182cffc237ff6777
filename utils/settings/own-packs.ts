import * as v from 'valibot';
import { packSchema, type GlossaryPack } from '../glossary/pack-schema';
import { browser } from '../platform/browser';

export const ownPacksKey = 'glossary-packs';

/** Glossary packs that the person has brought in; those that are damaged are left out. */
export async function readOwnPacks(): Promise<GlossaryPack[]> {
  const found: Record<string, unknown> = await browser.storage.local.get(ownPacksKey).catch(() => ({}));
  const packs = v.safeParse(v.array(v.unknown()), found[ownPacksKey]);
  if (!packs.success) return [];
  return packs.output.flatMap((pack) => {
    const parsed = v.safeParse(packSchema, pack);
    return parsed.success ? [parsed.output] : [];
  });
}
