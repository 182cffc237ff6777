import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { KeyCombination } from '../../../components/settings/key-combination';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { sendMessage } from '../../../utils/messaging/protocol';
import { isTranslating } from '../../../utils/settings/translation-modes';
import { closePopup } from '../panel';

/** Translates the page in view, in its place. */
export function TranslatePage({ tabId }: { tabId: number }) {
  const { t } = useTranslation(['pages', 'content']);
  const { settings } = useSettings();
  const [hasFailed, setFailed] = useState(false);
  if (!isTranslating(settings)) return null;
  const translate = async (): Promise<void> => {
    const isBegun = await sendMessage('translatePage', {}, { tabId, frameId: 0 }).then(() => true, () => false);
    setFailed(!isBegun);
    if (isBegun) closePopup();
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
      <Button look="primary" onClick={() => void translate()}>{t('pages:popup.translatePage')}</Button>
      {settings.shortcutTranslate !== '' && <KeyCombination combination={settings.shortcutTranslate} />}
      {hasFailed && <div className="w-full"><Notice>{t('content:translation.errors.disconnected')}</Notice></div>}
    </div>
  );
}
