import { useTranslation } from 'react-i18next';
import { LinkedText } from '../../../components/ui/linked-text';

/** Whose work the extension stands on, and under which terms. */
export function Licences() {
  const { t } = useTranslation('pages');
  return (
    <ul className="list-disc space-y-1.5 pl-4.5 marker:text-accent">
      <li>{t('about.licences.code')}</li>
      <li>
        <LinkedText
          text={t('about.licences.dictionary')}
          links={{ cedict: 'https://cc-cedict.org/', licence: 'https://creativecommons.org/licenses/by-sa/4.0/' }}
        />
      </li>
      <li>{t('about.licences.frequencies')}</li>
    </ul>
  );
}
