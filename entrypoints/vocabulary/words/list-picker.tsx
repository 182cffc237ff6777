import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '../../../components/ui/text-button';
import { TextField } from '../../../components/ui/text-field';
import { nameList } from '../../../utils/database/saving';
import type { WordList } from '../../../utils/vocabulary/saved-word';
import { useListNames } from '../use-list-names';
import type { RunDeed } from './use-deeds';

interface ListPickerProps {
  lists: readonly WordList[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  onRun: RunDeed;
}

/** The lists that a word is in, and a way to a new one. */
export function ListPicker({ lists, chosen, onChange, onRun }: ListPickerProps) {
  const { t } = useTranslation('vocabulary');
  const names = useListNames(lists);
  const [typed, setTyped] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const name = typed?.trim() ?? '';
    const known = names.find(({ label }) => label === name);
    const id = known?.value ?? crypto.randomUUID();
    if (name !== '' && (known || (await onRun(() => nameList(id, name, Date.now()))))) onChange([...new Set([...chosen, id])]);
    setTyped(null);
  };
  return (
    <fieldset>
      <legend className="text-13/6 text-soft">{t('lists.label')}</legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {names.map(({ value, label }) => (
          <label key={value} className="flex cursor-pointer items-center gap-1.5 text-sm/6">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((id) => id !== value))}
              className="size-4 accent-accent"
            />
            {label}
          </label>
        ))}
        {typed === null && <TextButton onClick={() => setTyped('')}>{t('lists.new')}</TextButton>}
      </div>
      {typed !== null && (
        <div className="flex items-end gap-3">
          <div className="min-w-0 flex-1"><TextField label={t('lists.name')} value={typed} longest={60} onChange={setTyped} /></div>
          <TextButton onClick={() => void add()}>{t('lists.add')}</TextButton>
        </div>
      )}
    </fieldset>
  );
}
