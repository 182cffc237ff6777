import { useTranslation } from 'react-i18next';
import { useStored } from '../../../components/hooks/use-stored';
import { monthOf, readUsage } from '../../../utils/database/translation/usage';
import type { EngineAccount } from '../../../utils/translation/account';
import { AccountField } from './account-field';
import { database } from './database';

interface EngineUsageProps {
  account: EngineAccount;
  onChange(fields: Partial<EngineAccount>): Promise<boolean>;
}

/** Characters sent this month, and the limit that the person sets. */
export function EngineUsage({ account: { engine, cap }, onChange }: EngineUsageProps) {
  const { t, i18n } = useTranslation('pages');
  const used = useStored(() => readUsage(database, engine, monthOf(new Date())), [engine]) ?? 0;
  const figure = (count: number): string => count.toLocaleString(i18n.language);
  return (
    <div className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-2">
      <AccountField
        label={t('translation.fields.cap')}
        value={cap === 0 ? '' : String(cap)}
        placeholder={t('translation.noCap')}
        refusal={t('translation.refused.cap')}
        onStore={(value) => onChange({ cap: value === '' ? 0 : Number(value.replace(/[\s.,’']/gu, '')) })}
      />
      <p className="text-13/6 text-soft sm:pb-1">
        {cap === 0 ? t('translation.used', { used: figure(used) }) : t('translation.usedOf', { used: figure(used), cap: figure(cap) })}
      </p>
    </div>
  );
}
