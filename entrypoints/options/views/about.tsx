import { useTranslation } from 'react-i18next';
import { browser } from '../../../utils/platform/browser';
import { TextLink } from '../../../components/ui/text-link';
import { AboutPart } from './about-part';
import { Licences } from './licences';

const permissions = ['hosts', 'storage', 'scripting', 'contextMenus', 'sidePanel', 'engines'] as const;
const sources = ['glossary', 'topics'] as const;
const promises = ['device', 'nothingSent', 'noAccount', 'noTracking', 'stored'] as const;

/** Who we are, what we keep, what we may do and whose work we stand on. */
export function About() {
  const { t } = useTranslation('pages');
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-6 px-4 py-3.5 text-soft">
        {t('about.version', { version: browser.runtime.getManifest().version })}
        <TextLink href="/onboarding.html">{t('about.welcome')}</TextLink>
      </p>
      <AboutPart heading={t('about.privacy.heading')}>
        <ul className="list-disc space-y-0.5 pl-4.5 marker:text-accent">
          {promises.map((promise) => <li key={promise}>{t(`about.privacy.${promise}`)}</li>)}
        </ul>
      </AboutPart>
      <AboutPart heading={t('about.permissions.heading')}>
        <dl className="space-y-2">
          {permissions.map((permission) => (
            <div key={permission}>
              <dt className="font-medium">{t(`about.permissions.${permission}.name`)}</dt>
              <dd className="text-soft">{t(`about.permissions.${permission}.reason`)}</dd>
            </div>
          ))}
        </dl>
      </AboutPart>
      <AboutPart heading={t('about.sources.heading')}>
        <ul className="list-disc space-y-0.5 pl-4.5 marker:text-accent">
          {sources.map((source) => <li key={source}>{t(`about.sources.${source}`)}</li>)}
        </ul>
      </AboutPart>
      <AboutPart heading={t('about.licences.heading')}>
        <Licences />
      </AboutPart>
    </>
  );
}
