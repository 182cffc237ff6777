import { useTranslation } from 'react-i18next';
import { useStored } from '../../../components/hooks/use-stored';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { Switch } from '../../../components/ui/switch';
import { waitingForAnki } from '../../../utils/database/anki-outbox';
import { AnkiTarget } from './anki-target';
import { Part } from './part';
import { useAnki } from './use-anki';

/** Words to Anki on this device, by its add-on AnkiConnect. */
export function AnkiSection() {
  const { t } = useTranslation('vocabulary');
  const anki = useAnki();
  const { settings, choices, isBusy, outcome } = anki;
  const waiting = useStored(async () => (await waitingForAnki()).length) ?? 0;
  return (
    <Part heading={t('anki.heading')} about={t('anki.about')}>
      <div className="flex items-center justify-between gap-4">
        <label htmlFor="anki-on">{t('anki.byItself')}</label>
        <Switch id="anki-on" checked={settings.isOn} onChange={(isOn) => anki.change({ isOn })} />
      </div>
      {choices && <AnkiTarget anki={anki} choices={choices} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={() => void anki.send()}>{t('anki.send', { count: waiting })}</Button>
        {!choices && <Button onClick={() => void anki.connect()}>{t('anki.choose')}</Button>}
        {isBusy && <span role="status" className="text-13/6 text-soft">{t('anki.busy')}</span>}
      </div>
      {!isBusy && outcome?.kind === 'sent' && (
        <p role="status" className="text-13/5 text-accent">
          {t('anki.sent', { count: outcome.sent.added })}
          {outcome.sent.known > 0 && ` ${t('anki.known', { count: outcome.sent.known })}`}
          {outcome.sent.refused[0] && <span className="text-text"> {t('anki.refused', { count: outcome.sent.refused.length, why: outcome.sent.refused[0].detail })}</span>}
        </p>
      )}
      {!isBusy && outcome?.kind === 'failed' && <Notice>{t([`errors.${outcome.code}`, 'errors.database-failed'])}{outcome.code === 'anki-error' && ` (${outcome.detail})`}</Notice>}
    </Part>
  );
}
