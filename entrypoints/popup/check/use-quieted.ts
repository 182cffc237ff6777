import { useState } from 'react';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import type { Quieted } from '../../../utils/sensitive/quieted';
import { setCategoryOff, setPassageSilenced } from '../../../utils/settings/silenced-topics';

/** What the person has just asked not to hear of, each with its way back until the popup closes. */
export function useQuieted(categories: readonly CategoryView[]): { quieted: readonly Quieted[]; hasFailed: boolean; quiet(one: Quieted, isQuieted: boolean): void } {
  const [quieted, setQuieted] = useState<readonly Quieted[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const store = async (one: Quieted, isQuieted: boolean): Promise<void> => {
    if (one.kind === 'passage') return setPassageSilenced(one.text, isQuieted);
    const category = categories[one.category];
    if (category) await setCategoryOff(category, isQuieted);
  };
  const quiet = async (one: Quieted, isQuieted: boolean): Promise<void> => {
    const isStored = await store(one, isQuieted).then(() => true, () => false);
    setHasFailed(!isStored);
    if (isStored) setQuieted((before) => [...before.filter((other) => other !== one), ...(isQuieted ? [one] : [])]);
  };
  return { quieted, hasFailed, quiet: (one, isQuieted) => void quiet(one, isQuieted) };
}
