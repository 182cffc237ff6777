import { useContext, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FoundSettings } from '../../../components/settings/found-settings';
import { rowIds } from '../../../components/settings/row-ids';
import { SettingRow } from '../../../components/settings/setting-row';
import { useSettings } from '../../../components/hooks/settings-context';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { Switch } from '../../../components/ui/switch';
import { releaseHosts } from '../../../utils/database/release-hosts';
import { askPermission } from '../../../utils/platform/engine-permissions';
import { pictureOrigins } from '../../../utils/platform/picture-hosts';
import { addressOf, missingFields, originsOf, type EngineListing } from '../../../utils/translation/catalogue';
import { pictureAccount, pictureAccountId } from '../../../utils/translation/picture-account';
import { EngineFields } from './engine-fields';
import { useEngineAccount } from './use-engine-account';
import { usePermission } from '../../../components/translation/use-permission';

const listing: EngineListing = { id: pictureAccountId, name: '', kind: 'own-server', fields: ['preset', 'url', 'key', 'model'], needs: [] };

/** Whether pictures may be read, and by which model. */
export function PictureSetup() {
  const { t } = useTranslation('pages');
  const { settings: { pictureText: isOn }, change } = useSettings();
  const { account: own, problem, change: store } = useEngineAccount(pictureAccountId);
  const { account: translating } = useEngineAccount('openai');
  const [isDenied, setDenied] = useState(false);
  const heading = useId();
  const found = useContext(FoundSettings);
  const account = pictureAccount(own, translating);
  const origins = [...originsOf(account), ...pictureOrigins];
  const mayReach = usePermission(origins);
  const missing = missingFields({ ...account, engine: 'openai' });
  const host = URL.canParse(addressOf(account)) ? new URL(addressOf(account)).host : t('translation.givenAddress');
  const allow = async (): Promise<void> => setDenied(!(await askPermission(origins)));
  const switchTo = (on: boolean): void => {
    change('pictureText', on);
    if (on) void allow();
    else void releaseHosts();
  };
  return (
    <>
      <SettingRow name="pictureText" single onReset={() => switchTo(false)}>
        <Switch id={rowIds('pictureText').control} checked={isOn} describedBy={rowIds('pictureText').description} onChange={switchTo} />
      </SettingRow>
      {isOn && (!found || found.has('pictureText')) && (
        <section aria-labelledby={heading} className="px-4 pb-3.5">
          <div className="space-y-3 rounded-lg border border-line bg-bg px-3 py-2.5">
            <h4 id={heading} className="font-medium">{t('translation.pictures.heading')}</h4>
            <p className="text-13/5 text-soft">{t('translation.pictures.about', { host })}</p>
            <EngineFields listing={listing} account={own} otherService={t('translation.pictures.other')} onChange={store} />
            {problem === 'storage' && <Notice>{t('options.refused')}</Notice>}
            {missing.length > 0 && <Notice>{t('translation.missing', { fields: missing.map((field) => t(`translation.fields.${field}`)).join(', ') })}</Notice>}
            {missing.length === 0 && mayReach === false && (
              <div className="flex flex-wrap items-center gap-3">
                <Notice>{t(isDenied ? 'translation.problems.no-permission' : 'translation.notAllowed', { host })}</Notice>
                <Button onClick={() => void allow()}>{t('translation.allow')}</Button>
              </div>
            )}
          </div>
        </section>
      )}
    </>
  );
}
