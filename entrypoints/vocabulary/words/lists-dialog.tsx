import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '../../../components/hooks/use-stored';
import { Dialog } from '../../../components/ui/dialog';
import { IconButton } from '../../../components/ui/icon-button';
import { TextButton } from '../../../components/ui/text-button';
import { TextField } from '../../../components/ui/text-field';
import { facts } from '../../../utils/database/facts';
import { lists as storedLists } from '../../../utils/database/lists';
import { nameList } from '../../../utils/database/saving';
import { defaultList, type SavedWord, type WordList } from '../../../utils/vocabulary/saved-word';
import { useListNames } from '../use-list-names';
import { FailedDeed, UndoDeed } from './deed-lines';
import { ListName } from './list-name';
import type { Deeds } from './use-deeds';

interface ListsDialogProps {
  lists: readonly WordList[];
  words: readonly Pick<SavedWord, 'lists'>[];
  deeds: Deeds;
  onClose: () => void;
}

/** All lists: to name, to delete, to add to, and which of them new words go to. */
export function ListsDialog({ lists, words, deeds, onClose }: ListsDialogProps) {
  const { run, removeList } = deeds;
  const { t } = useTranslation('vocabulary');
  const names = useListNames(lists);
  const [typed, setTyped] = useState('');
  const forNew = useStored(() => storedLists.forNewWords(), [lists]) ?? defaultList;
  const isTaken = (name: string, but = ''): boolean => names.some(({ value, label }) => label === name && value !== but);
  const add = async (): Promise<void> => {
    const name = typed.trim();
    if (name !== '' && !isTaken(name) && (await run(() => nameList(crypto.randomUUID(), name, Date.now())))) setTyped('');
  };
  const remove = (id: string): void => {
    const list = lists.find((one) => one.id === id);
    if (list) void removeList(list, false);
  };
  return (
    <Dialog label={t('lists.label')} close={t('close')} onClose={onClose} heading={<h2 className="text-lg/7 font-semibold">{t('lists.label')}</h2>}>
      <p className="text-13/5 text-soft">{t('lists.about')}</p>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {names.map(({ value: id, label: name }) => (
          <li key={id} className="flex items-center gap-2.5 px-2.5 py-1.5">
            <input
              type="radio"
              name="list-for-new-words"
              checked={forNew === id}
              aria-label={t('lists.forNew', { name })}
              title={t('lists.forNew', { name })}
              onChange={() => void run(() => facts.set('list-for-new-words', id))}
              className="size-4 shrink-0 accent-accent"
            />
            {id === defaultList ? <span className="min-w-0 flex-1 truncate px-2.5 py-1">{name}</span> : (
              <ListName name={name} isTaken={(wanted) => isTaken(wanted, id)} onRename={(wanted) => run(() => nameList(id, wanted, Date.now()))} />
            )}
            <span className="shrink-0 text-13/5 text-faint tabular-nums">{t('found', { count: words.filter((word) => word.lists.includes(id)).length })}</span>
            {id === defaultList ? <span className="w-8" /> : <IconButton label={t('lists.delete', { name })} onClick={() => remove(id)}><Trash2 aria-hidden="true" /></IconButton>}
          </li>
        ))}
      </ul>
      <FailedDeed deeds={deeds} />
      {deeds.deed?.kind === 'list' && <UndoDeed deeds={deeds} />}
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <TextField label={t('lists.new')} value={typed} longest={60} problem={isTaken(typed.trim()) ? t('lists.taken') : undefined} onChange={setTyped} onEnter={() => void add()} />
        </div>
        <TextButton onClick={() => void add()}>{t('lists.add')}</TextButton>
      </div>
    </Dialog>
  );
}
