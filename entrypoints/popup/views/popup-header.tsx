import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/ui/icon-button';
import { browser } from '../../../utils/platform/browser';
import { closePopup } from '../panel';
import { WordsLink } from './words-link';
import { SearchBox, type SearchBoxProps } from './search-box';

/** The search box, the way to one's own words and to the options. */
export function PopupHeader(searchBox: SearchBoxProps) {
  const { t } = useTranslation('pages');
  const openOptions = async (): Promise<void> => {
    await browser.runtime.openOptionsPage();
    closePopup();
  };
  return (
    <div className="mb-2 flex items-center gap-1.5">
      <h1 className="sr-only">{t('name')}</h1>
      <SearchBox {...searchBox} />
      <WordsLink />
      <IconButton label={t('popup.settings')} onClick={() => void openOptions()}>
        <Settings2 aria-hidden="true" />
      </IconButton>
    </div>
  );
}
