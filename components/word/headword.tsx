import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../utils/dictionary/entry';
import { classNames } from '../ui/class-names';
import { Chinese } from './chinese';
import { useReadingSettings } from './reading-settings';
import { otherScript, writtenIn } from './script';

interface HeadwordProps {
  /** The word as the page has it. */
  text: string;
  /** Its likeliest entry, where there is one. */
  entry: EntryView | undefined;
  /** The language of the word, where that is not Chinese. */
  language?: 'en' | 'zh' | undefined;
}

const isPicture = (text: string): boolean => /^\p{Extended_Pictographic}/u.test(text);

/** The word, large, in the script the person reads first; beside it, smaller, how else it is written. */
export function Headword({ text, entry, language }: HeadwordProps) {
  const { t } = useTranslation('content');
  const { firstScript } = useReadingSettings();
  const second = otherScript(firstScript);
  const first = entry ? writtenIn(entry, firstScript) : text;
  const other = entry ? writtenIn(entry, second) : text;
  return (
    <h2 className={classNames('min-w-0 flex-1 font-medium wrap-anywhere', isPicture(text) ? 'text-44/13' : 'text-28/8.5')}>
      {language === 'en' ? <span lang="en">{text}</span> : <Chinese text={first} script={entry && firstScript} className="mr-2" />}
      {other !== first && <Chinese text={other} script={second} className="text-lg font-normal text-faint" />}
      {text !== first && text !== other && (
        <span className="block text-xs/5 font-normal text-faint">
          {t('card.inThePage')} <Chinese text={text} className="text-sm" />
        </span>
      )}
    </h2>
  );
}
