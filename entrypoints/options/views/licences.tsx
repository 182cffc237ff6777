import { Trans, useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/ui/text-link';

/** Whose work the extension stands on, and under which terms. */
export function Licences() {
  const { t } = useTranslation('pages');
  return (
    <ul className="list-disc space-y-1.5 pl-4.5 marker:text-accent">
      <li>{t('about.licences.code')}</li>
      <li>
        <Trans
          t={t}
          i18nKey="about.licences.dictionary"
          components={{
            cedict: <TextLink href="https://cc-cedict.org/">{null}</TextLink>,
            licence: <TextLink href="https://creativecommons.org/licenses/by-sa/4.0/">{null}</TextLink>,
          }}
        />
      </li>
      <li>{t('about.licences.frequencies')}</li>
    </ul>
  );
}
