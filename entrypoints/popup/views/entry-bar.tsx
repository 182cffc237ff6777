import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spokenText } from '../../../components/glossary/spoken-text';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { SaveButton } from '../../../components/vocabulary/save-button';
import type { WordSaving } from '../../../components/vocabulary/word-saving';
import { CopyButton } from '../../../components/word/copy-button';
import { ListenButton } from '../../../components/word/listen-button';
import type { WordExplanation } from '../../../utils/messaging/protocol';
import type { LookUp } from '../../../utils/settings/recent-look-ups';

interface EntryBarProps {
  lookUp: LookUp;
  explanation: WordExplanation | undefined;
  saving: WordSaving;
  onBack: () => void;
}

/** The way back, sound, saving and copy. */
export function EntryBar({ lookUp: { text }, explanation, saving, onBack }: EntryBarProps) {
  const { t } = useTranslation(['pages', 'content']);
  const spoken = explanation ? spokenText({ text, description: { state: 'ready', value: explanation } }) : '';
  return (
    <div className="flex items-center justify-between gap-2 py-1.5 pr-2.5 pl-2">
      <button
        type="button"
        onClick={onBack}
        className={classNames('flex cursor-pointer items-center gap-1 rounded-lg py-0.5 pr-2.5 pl-2 text-13/6 text-soft hover:bg-accent-soft hover:text-accent', focusRing)}
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('pages:popup.back')}
      </button>
      <span className="relative flex">
        <ListenButton text={spoken} />
        <SaveButton saving={saving} />
        <CopyButton text={text} label={t('content:card.copy')} />
      </span>
    </div>
  );
}
