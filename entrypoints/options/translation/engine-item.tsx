import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Chip } from '../../../components/ui/chip';
import { IconButton } from '../../../components/ui/icon-button';
import { Notice } from '../../../components/ui/notice';
import { Switch } from '../../../components/ui/switch';
import { TextButton } from '../../../components/ui/text-button';
import { askPermission } from '../../../utils/platform/engine-permissions';
import { addressOf, missingFields, originsOf, type EngineListing } from '../../../utils/translation/catalogue';
import { EngineFields } from './engine-fields';
import { EngineTest } from './engine-test';
import { EngineUsage } from './engine-usage';
import { OnDeviceSetup } from '../../../components/translation/on-device-setup';
import { useEngineAccount } from './use-engine-account';
import { usePermission } from '../../../components/translation/use-permission';

interface EngineItemProps {
  listing: EngineListing;
  /** Its place in the order, from 1; 0 where it is off. */
  place: number;
  isLast: boolean;
  onSwitch(on: boolean): void;
  onMove(by: -1 | 1): void;
}

/** One engine: whether it is on, where texts go, what it has to be told. */
export function EngineItem({ listing, place, isLast, onSwitch, onMove }: EngineItemProps) {
  const { t } = useTranslation('pages');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isDenied, setDenied] = useState(false);
  const { account, problem, change } = useEngineAccount(listing.id);
  const origins = originsOf(account);
  const mayReach = usePermission(origins);
  const missing = missingFields(account);
  const isOn = place > 0;
  const host = URL.canParse(addressOf(account)) ? new URL(addressOf(account)).host : '';
  const name = t(`translation.names.${listing.id}`, { defaultValue: listing.name });
  const switchTo = (on: boolean): void => {
    if (!on) return onSwitch(false);
    setOpen(true);
    void askPermission(origins).then((isGiven) => {
      setDenied(!isGiven);
      if (isGiven) onSwitch(true);
    });
  };
  return (
    <div className="space-y-2.5 px-3 py-2.5">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            {isOn && <span aria-hidden="true" className="text-13/5 text-faint tabular-nums">{place}</span>}
            <label htmlFor={id} className="font-medium">{name}</label>
            <Chip look={listing.kind === 'unofficial' ? 'caution' : 'plain'}>{t(`translation.kinds.${listing.kind}`)}</Chip>
          </p>
          <p id={`${id}-privacy`} className="text-13/5 text-soft">{t(`translation.privacy.${listing.kind}`, { host: host || t('translation.givenAddress') })}</p>
          <TextButton expanded={isOpen} label={t(isOpen ? 'translation.closeOf' : 'translation.openOf', { engine: name })} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'translation.close' : 'translation.open')}
          </TextButton>
        </div>
        {isOn && place > 1 && <IconButton label={t('translation.up', { engine: name })} onClick={() => onMove(-1)}><ArrowUp aria-hidden="true" /></IconButton>}
        {isOn && !isLast && <IconButton label={t('translation.down', { engine: name })} onClick={() => onMove(1)}><ArrowDown aria-hidden="true" /></IconButton>}
        <Switch id={id} checked={isOn} describedBy={`${id}-privacy`} onChange={switchTo} />
      </div>
      {isDenied && !isOn && <Notice>{t('translation.problems.no-permission')}</Notice>}
      {isOn && missing.length > 0 && <Notice>{t('translation.missing', { fields: missing.map((field) => t(`translation.fields.${field}`)).join(', ') })}</Notice>}
      {isOn && missing.length === 0 && mayReach === false && (
        <div className="flex flex-wrap items-center gap-3">
          <Notice>{t('translation.notAllowed', { host })}</Notice>
          <Button onClick={() => void askPermission(origins)}>{t('translation.allow')}</Button>
        </div>
      )}
      {isOpen && (
        <div className="space-y-3 rounded-lg border border-line bg-bg px-3 py-2.5">
          {listing.id === 'on-device' ? <OnDeviceSetup /> : <EngineFields listing={listing} account={account} otherService={t('translation.otherService')} onChange={change} />}
          {listing.kind !== 'device' && <EngineUsage account={account} onChange={change} />}
          {problem === 'storage' && <Notice>{t('options.refused')}</Notice>}
          <EngineTest engine={listing.id} origins={origins} />
        </div>
      )}
    </div>
  );
}
