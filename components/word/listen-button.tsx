import { Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useVoice } from '../hooks/use-voice';
import { IconButton } from '../ui/icon-button';

interface ListenButtonProps {
  /** The Chinese text to say; '' for none. */
  text: string;
  label?: string;
}

/** Says a text aloud; nothing where there is no Mandarin voice or nothing to say. */
export function ListenButton({ text, label }: ListenButtonProps) {
  const { t } = useTranslation('content');
  const speak = useVoice();
  if (!speak || text === '') return null;
  return (
    <IconButton label={label ?? t('card.listen')} onClick={() => speak(text)}>
      <Volume2 aria-hidden="true" />
    </IconButton>
  );
}
