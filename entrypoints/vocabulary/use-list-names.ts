import { useTranslation } from 'react-i18next';
import { defaultList, type WordList } from '../../utils/vocabulary/saved-word';

/** All lists by name, the default one first. */
export function useListNames(lists: readonly WordList[]): { value: string; label: string }[] {
  const { t } = useTranslation('vocabulary');
  const named = lists.filter(({ id }) => id !== defaultList).map(({ id, name }) => ({ value: id, label: name })).toSorted((a, b) => a.label.localeCompare(b.label));
  return [{ value: defaultList, label: t('lists.default') }, ...named];
}
