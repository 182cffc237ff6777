import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { TextButton } from '../../../components/ui/text-button';
import type { DataKind, KeptAmount } from '../../../utils/database/kept-data';

interface KindRowProps {
  kind: DataKind;
  /** How much is kept; `undefined` until that is known. */
  amount: KeptAmount | undefined;
  onDelete: () => void;
}

/** One kind of what is kept: what it is, how much of it there is, and the way to delete it, which asks once more. */
export function KindRow({ kind, amount, onDelete }: KindRowProps) {
  const { t, i18n } = useTranslation('pages');
  const [isAsking, setAsking] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const name = t(`data.kinds.${kind}.name`);
  /** The button that was pressed goes; the last one that stands here then has the focus, which for a question is “no”. */
  const ask = (isAsked: boolean): void => {
    flushSync(() => setAsking(isAsked));
    [...(row.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  };
  return (
    <li ref={row} tabIndex={-1} className="outline-none flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-3 py-2">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">
          {name} <span className="ml-1 text-13/5 font-normal text-soft">{amount && t('data.amount', { count: amount.count, number: amount.count.toLocaleString(i18n.language) })}</span>
        </p>
        <p className="text-13/5 text-soft">{t(`data.kinds.${kind}.about`)}</p>
      </div>
      {isAsking ? (
        <div role="alert" className="flex items-center gap-3">
          <Button
            look="primary"
            onClick={() => {
              setAsking(false);
              // Nothing may be left to delete.
              row.current?.focus();
              onDelete();
            }}
          >
            {t('data.yes')}
          </Button>
          <TextButton onClick={() => ask(false)}>{t('data.no')}</TextButton>
        </div>
      ) : amount?.isAny !== false && <TextButton label={t('data.deleteKind', { kind: name })} onClick={() => ask(true)}>{t('data.delete')}</TextButton>}
    </li>
  );
}
