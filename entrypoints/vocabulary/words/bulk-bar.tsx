import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/ui/select';
import { classNames } from '../../../components/ui/class-names';
import { TextButton } from '../../../components/ui/text-button';
import type { WordRow } from '../../../utils/database/database';
import { editWords } from '../../../utils/database/saving';
import { wordStatuses, type EditableFields, type WordList, type WordStatus } from '../../../utils/vocabulary/saved-word';
import { useListNames } from '../use-list-names';
import type { RunDeed } from './use-deeds';

interface BulkBarProps {
  found: readonly WordRow[];
  /** Whether all words have been looked through. */
  isWhole: boolean;
  chosen: readonly string[];
  lists: readonly WordList[];
  tags: readonly string[];
  /** The list that is looked at, '' for all. */
  list: string;
  onChoose: (keys: readonly string[]) => void;
  onRemove: (keys: readonly string[]) => void;
  onRun: RunDeed;
}

const withItem = (items: readonly string[], item: string): string[] => [...new Set([...items, item])];

/** How many words there are, and what can be done with all that are chosen. */
export function BulkBar({ found, isWhole, chosen, lists, tags, list, onChoose, onRemove, onRun }: BulkBarProps) {
  const { t } = useTranslation('vocabulary');
  const names = useListNames(lists);
  const change = (edit: (word: WordRow) => Partial<EditableFields>): void => void onRun(() => editWords(chosen, edit, Date.now()));
  const withLabel = (label: string, options: readonly { value: string; label: string }[]) => [{ value: '', label }, ...options];
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1.5 px-1 text-13/6 text-soft">
      {chosen.length === 0 ? (
        <>
          <span className={classNames(!isWhole && 'invisible')}>{t('found', { count: found.length })}</span>
          {isWhole && found.length > 0 && <TextButton onClick={() => onChoose(found.map(({ key }) => key))}>{t('chooseAll')}</TextButton>}
        </>
      ) : (
        <>
          <span className="font-medium text-text">{t('chosen', { count: chosen.length })}</span>
          <Select<WordStatus | ''>
            label={t('bulk.status')} value=""
            options={[{ value: '', label: t('bulk.status') }, ...wordStatuses.map((value) => ({ value, label: t(`status.${value}`) }))]}
            onChange={(status) => status !== '' && change(() => ({ status }))}
          />
          <Select label={t('bulk.list')} value="" options={withLabel(t('bulk.list'), names)} onChange={(added) => added !== '' && change((word) => ({ lists: withItem(word.lists, added) }))} />
          {list !== '' && <TextButton onClick={() => change((word) => ({ lists: word.lists.filter((one) => one !== list) }))}>{t('lists.takeOut')}</TextButton>}
          {tags.length > 0 && <Select label={t('bulk.tag')} value="" options={withLabel(t('bulk.tag'), tags.map((tag) => ({ value: tag, label: tag })))} onChange={(tag) => tag !== '' && change((word) => ({ tags: withItem(word.tags, tag) }))} />}
          <TextButton onClick={() => onRemove(chosen)}>{t('bulk.delete')}</TextButton>
          <TextButton onClick={() => onChoose([])}>{t('bulk.none')}</TextButton>
        </>
      )}
    </div>
  );
}
