import { useTranslation } from 'react-i18next';
import { InLanguage } from '../../../components/glossary/in-language';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { Chinese } from '../../../components/word/chinese';
import { CopyButton } from '../../../components/word/copy-button';
import { ListenButton } from '../../../components/word/listen-button';
import { Pinyin } from '../../../components/word/pinyin';
import type { Phrase } from '../../../utils/glossary/phrases';
import { readMarkedPinyin } from '../../../utils/language/pinyin';

/** One phrase: how it is written and said, what it says, and when it fits. */
export function PhraseLine({ phrase: { zh, pinyin, en, note } }: { phrase: Phrase }) {
  const { t } = useTranslation('pages');
  const language = useExplanationLanguage();
  return (
    <div className="flex items-start gap-1 px-4 py-1.5">
      <div className="min-w-0 flex-1">
        <p className="text-17/6"><Chinese text={zh} script="simplified" /></p>
        <p className="text-13/5"><Pinyin syllables={readMarkedPinyin(pinyin)} /></p>
        <p lang="en" className="text-13/5 text-soft">{en}</p>
        {note && <p className="text-xs/4.5 text-faint"><InLanguage text={note[language]} language={language} /></p>}
      </div>
      <div className="flex shrink-0">
        <ListenButton text={zh} label={t('popup.phrases.listen', { phrase: zh })} />
        <CopyButton text={zh} label={t('popup.phrases.copy', { phrase: zh })} />
      </div>
    </div>
  );
}
