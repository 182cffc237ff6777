import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { PlanLine, ProblemList } from '../../../components/vocabulary/import-plan';
import { dataKinds, type DataKind } from '../../../utils/database/kept-data';
import { doesNothing } from '../../../utils/vocabulary/files/import-plan';
import type { IncomingData } from './use-kept-data';

interface IncomingProps {
  incoming: IncomingData;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What a file would bring in, kind by kind, before anything is changed. */
export function Incoming({ incoming: { kept: { settings, packs, recent, accounts, vocabulary }, plan, problems }, onConfirm, onCancel }: IncomingProps) {
  const { t, i18n } = useTranslation(['pages', 'vocabulary']);
  const amount = (count: number): string => t('data.amount', { count, number: count.toLocaleString(i18n.language) });
  const counts: Partial<Record<DataKind, number>> = { settings: Object.keys(settings?.values ?? {}).length, packs: packs.length, recent: recent.length, accounts: accounts.length };
  const nameOf = (table: string): string => t(`data.kinds.${table}.name`, { defaultValue: table });
  const brought = dataKinds.filter((kind) => (counts[kind] ?? 0) > 0 || (kind === 'settings' && settings !== null));
  const hasWords = Object.values(vocabulary).some((rows) => rows.length > 0);
  const isAnything = brought.length > 0 || !doesNothing(plan);
  return (
    <div role="status" className="space-y-2.5 rounded-lg border border-line bg-bg p-3">
      <p className="font-medium">{t(isAnything ? 'vocabulary:import.would' : 'vocabulary:import.nothing')}</p>
      <ul className="text-13/5 text-soft">
        {brought.map((kind) => (
          <li key={kind}>
            {nameOf(kind)}: {kind === 'settings' || kind === 'recent' ? t('data.replaced', { amount: amount(counts[kind] ?? 0) }) : amount(counts[kind] ?? 0)}
          </li>
        ))}
        {hasWords && isAnything && <li>{nameOf('words')}: {doesNothing(plan) ? t('vocabulary:import.nothing') : <PlanLine plan={plan} />}</li>}
      </ul>
      <ProblemList problems={problems.map(({ table, ...problem }) => ({ ...problem, table: nameOf(table) }))} />
      <div className="flex flex-wrap gap-2">
        {isAnything && <Button look="primary" onClick={onConfirm}>{t('vocabulary:import.confirm')}</Button>}
        <Button onClick={onCancel}>{t('vocabulary:import.cancel')}</Button>
      </div>
    </div>
  );
}
