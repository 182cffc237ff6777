import { useEffect, useState } from 'react';
import { openFolder } from '../../../utils/platform/extension-file';
import type { Arriving } from '../../../utils/platform/rednote-ui';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import { SensitiveTopics } from '../../../utils/sensitive/sensitive-topics';

const topics = new SensitiveTopics(openFolder('sensitive'));

/** What is said of each category, that of own terms last. */
export function useCategories(): Arriving<readonly CategoryView[]> {
  const [categories, setCategories] = useState<Arriving<readonly CategoryView[]>>({ state: 'loading' });
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<Arriving<readonly CategoryView[]>> => ({ state: 'ready', value: await topics.categories() });
    void read().catch((): Arriving<readonly CategoryView[]> => ({ state: 'failed', code: 'topics-unreadable', retry: false })).then((result) => {
      if (!isOver) setCategories(result);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return categories;
}
