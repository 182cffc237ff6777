import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { KeyCombination } from '../../../components/settings/key-combination';
import { Button } from '../../../components/ui/button';
import { sendMessage } from '../../../utils/messaging/protocol';
import { isTranslating } from '../../../utils/settings/translation-modes';

/** Translates the page in view, in its place. */
export function TranslatePage({ tabId }: { tabId: number }) {
  const { t } = useTranslation('pages');
  const { settings } = useSettings();
  if (!isTranslating(settings)) return null;
  const translate = async (): Promise<void> => {
    await sendMessage('translatePage', {}, { tabId, frameId: 0 });
    close();
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
      <Button look="primary" onClick={() => void translate()}>{t('popup.translatePage')}</Button>
      {settings.shortcutTranslate !== '' && <KeyCombination combination={settings.shortcutTranslate} />}
    </div>
  );
}
