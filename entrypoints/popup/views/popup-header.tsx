import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../../components/app/brand';
import { IconButton } from '../../../components/ui/icon-button';
import { browser } from '../../../utils/platform/browser';

/** Our name and the way to the options. */
export function PopupHeader() {
  const { t } = useTranslation('pages');
  const openOptions = async (): Promise<void> => {
    await browser.runtime.openOptionsPage();
    close();
  };
  return (
    <header className="flex items-center justify-between gap-3 px-1">
      <Brand />
      <IconButton label={t('popup.settings')} onClick={() => void openOptions()}>
        <Settings2 aria-hidden="true" />
      </IconButton>
    </header>
  );
}
