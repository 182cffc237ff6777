import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/ui/search-field';
import { Select } from '../../../components/ui/select';
import { TextButton } from '../../../components/ui/text-button';
import { noFilter, wordOrders, type WordFilter } from '../../../utils/vocabulary/find-words';
import { wordStatuses, type WordList } from '../../../utils/vocabulary/saved-word';
import { useListNames } from '../use-list-names';

interface FilterBarProps {
  filter: WordFilter;
  lists: readonly WordList[];
  tags: readonly string[];
  onChange: (filter: WordFilter) => void;
  /** Shows all lists. */
  onLists: () => void;
}

/** What to see of the words, and in which order. */
export function FilterBar({ filter, lists, tags, onChange, onLists }: FilterBarProps) {
  const { t } = useTranslation('vocabulary');
  const names = useListNames(lists);
  const set = <Name extends keyof WordFilter>(name: Name, value: WordFilter[Name]): void => onChange({ ...filter, [name]: value });
  const statuses = [{ value: '' as const, label: t('filter.anyStatus') }, ...wordStatuses.map((value) => ({ value, label: t(`status.${value}`) }))];
  const isNarrowed = Object.entries(noFilter).some(([name, value]) => name !== 'order' && Reflect.get(filter, name) !== value);
  return (
    <search className="block space-y-2">
      <SearchField label={t('filter.search')} value={filter.text} onChange={(text) => set('text', text)} />
      <div className="flex flex-wrap items-center gap-1.5">
        <Select label={t('filter.status')} value={filter.status} options={statuses} onChange={(status) => set('status', status)} />
        {names.length > 1 && <Select label={t('filter.list')} value={filter.list} options={[{ value: '', label: t('filter.anyList') }, ...names]} onChange={(list) => set('list', list)} />}
        {tags.length > 0 && <Select label={t('filter.tag')} value={filter.tag} options={[{ value: '', label: t('filter.anyTag') }, ...tags.map((tag) => ({ value: tag, label: tag }))]} onChange={(tag) => set('tag', tag)} />}
        <Select label={t('filter.order')} value={filter.order} options={wordOrders.map((value) => ({ value, label: t(`orders.${value}`) }))} onChange={(order) => set('order', order)} />
        <label className="flex cursor-pointer items-center gap-1.5 px-1 text-13/6">
          <input type="checkbox" checked={filter.onlyDue} onChange={(event) => set('onlyDue', event.currentTarget.checked)} className="size-4 accent-accent" />
          {t('filter.onlyDue')}
        </label>
        <TextButton onClick={onLists}>{t('lists.manage')}</TextButton>
        {isNarrowed && <TextButton onClick={() => onChange({ ...noFilter, order: filter.order })}>{t('filter.all')}</TextButton>}
      </div>
    </search>
  );
}
