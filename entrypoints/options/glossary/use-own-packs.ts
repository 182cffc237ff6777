import { useEffect, useRef, useState } from 'react';
import type { GlossaryPack } from '../../../utils/glossary/pack-schema';
import { putOwnPack, readOwnPacks, removeOwnPack, watchOwnPacks } from '../../../utils/settings/own-packs';
import { largestFile, type FileRefusal } from '../../../utils/settings/checked-file';
import { readPackFile } from '../../../utils/settings/pack-file';
import { readShippedTerms } from './shipped-terms';

/** What the last thing done came to. */
export type PackOutcome =
  | { kind: 'added'; pack: GlossaryPack; undo(): void }
  | { kind: 'replaced'; pack: GlossaryPack; undo(): void }
  | { kind: 'removed'; pack: GlossaryPack; undo(): void }
  | { kind: 'undone' }
  | { kind: 'refused'; file: string; refusal: FileRefusal }
  /** The pack has ids of terms that come with the extension, by their usual spellings: that has to be meant. */
  | { kind: 'asks'; pack: GlossaryPack; replaced: string[]; bring(): void }
  | { kind: 'not-stored' };

export interface OwnPacks {
  packs: readonly GlossaryPack[];
  outcome: PackOutcome | null;
  bring(file: File): Promise<void>;
  remove(pack: GlossaryPack): void;
  forgetOutcome(): void;
}

/** The person's own packs, live, and what can be done with them. */
export function useOwnPacks(): OwnPacks {
  const [packs, setPacks] = useState<readonly GlossaryPack[]>([]);
  const [outcome, setOutcome] = useState<PackOutcome | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const ended = new AbortController();
    watchOwnPacks(setPacks, ended.signal);
    void readOwnPacks().then((read) => {
      if (!ended.signal.aborted) setPacks(read);
    });
    return () => ended.abort();
  }, []);

  const store = async (change: Promise<void>, done: PackOutcome): Promise<void> => {
    const isStored = await change.then(() => true, () => false);
    setOutcome(isStored ? done : { kind: 'not-stored' });
  };
  const put = (pack: GlossaryPack): void => {
    const earlier = packs.find(({ id }) => id === pack.id);
    const undo = (): void => void store(earlier ? putOwnPack(earlier) : removeOwnPack(pack.id), { kind: 'undone' });
    void store(putOwnPack(pack), { kind: earlier ? 'replaced' : 'added', pack, undo });
  };
  return {
    packs,
    outcome,
    async bring(file) {
      const question = ++asked.current;
      const read = file.size > largestFile ? { ok: false as const, error: { code: 'too-large' as const } } : readPackFile(await file.text());
      if (!read.ok) return setOutcome({ kind: 'refused', file: file.name, refusal: read.error });
      const shipped = await readShippedTerms().catch(() => new Map<string, string>());
      if (question !== asked.current) return;
      const replaced = read.value.entries.flatMap(({ id }) => shipped.get(id) ?? []);
      if (replaced.length === 0) put(read.value);
      else setOutcome({ kind: 'asks', pack: read.value, replaced, bring: () => put(read.value) });
    },
    remove(pack) {
      const place = packs.indexOf(pack);
      const undo = (): void => void store(putOwnPack(pack, place), { kind: 'undone' });
      void store(removeOwnPack(pack.id), { kind: 'removed', pack, undo });
    },
    forgetOutcome: () => setOutcome(null),
  };
}
