import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { phrasesSchema, type Phrase } from '../../utils/glossary/phrases';
import { readExtensionFile } from '../../utils/platform/extension-file';
import type { Arriving } from '../../utils/platform/rednote-ui';

/** The phrases, read when first shown. */
export function usePhrases(): { phrases: Arriving<Phrase[]>; retry: () => void } {
  const [phrases, setPhrases] = useState<Arriving<Phrase[]>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const load = async (): Promise<Arriving<Phrase[]>> => {
      const file = await readExtensionFile('data/phrases.json');
      return { state: 'ready', value: v.parse(phrasesSchema, await file.json()) };
    };
    let isOver = false;
    void load().catch((): Arriving<Phrase[]> => ({ state: 'failed', code: 'unknown', retry: true })).then((loaded) => {
      if (!isOver) setPhrases(loaded);
    });
    return () => {
      isOver = true;
    };
  }, [attempt]);
  return { phrases, retry: () => setAttempt(attempt + 1) };
}
