import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ListNameProps {
  name: string;
  isTaken: (name: string) => boolean;
  onRename: (name: string) => Promise<boolean>;
}

/** The name of a list, to write over: taken when it is left, or with Enter. */
export function ListName({ name, isTaken, onRename }: ListNameProps) {
  const { t } = useTranslation('vocabulary');
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const isRefused = isTaken(wanted);
  const store = async (): Promise<void> => {
    if (wanted === name) return;
    if (wanted === '' || isRefused || !(await onRename(wanted))) setTyped(name);
  };
  return (
    <span className="min-w-0 flex-1">
      <input
        value={typed}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        aria-label={t('lists.rename', { name })}
        aria-invalid={isRefused}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void store()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void store();
        }}
        className="w-full text-ellipsis rounded-lg border border-transparent bg-transparent px-2.5 py-1 text-sm/6 hover:border-line focus:border-accent focus:bg-surface focus:outline-1 focus:outline-accent"
      />
      {isRefused && <span role="alert" className="px-2.5 text-xs/5 text-caution">{t('lists.taken')}</span>}
    </span>
  );
}
