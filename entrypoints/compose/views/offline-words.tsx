import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { Chinese } from '../../../components/word/chinese';
import { chineseWords } from '../../../utils/writing/chinese-queries';
import { useFindChinese } from '../use-find-chinese';

/** Inserts a word; the editor had the focus for that, and gives it back for the next one. */
const pick = async (button: HTMLButtonElement, insert: Promise<void>): Promise<void> => {
  await insert;
  button.focus();
};

/** What there is without any engine: Chinese words for what one has written, from dictionary and glossary, each to be inserted. */
export function OfflineWords({ text, onPick }: { text: string; onPick: (word: string) => Promise<void> }) {
  const { t } = useTranslation('pages');
  const { find, isLoading } = useFindChinese();
  const words = useMemo(() => chineseWords(text, find), [text, find]);
  if (words.length === 0) return isLoading ? null : <p className="pt-2 text-13/5 text-soft">{t('compose.words.none')}</p>;
  return (
    <section className="pt-2" aria-label={t('compose.words.heading')}>
      <h2 className="text-13/5 text-soft">{t('compose.words.heading')}</h2>
      <ul className="-mx-2 mt-1">
        {words.map(({ text: word, pinyin, meaning }) => (
          <li key={word}>
            <button
              type="button"
              onClick={({ nativeEvent, currentTarget }) => nativeEvent.isTrusted && void pick(currentTarget, onPick(word))}
              className={classNames('flex w-full cursor-pointer items-baseline gap-2 rounded-md px-2 py-0.5 text-left hover:bg-accent-soft', focusRing)}
            >
              <Chinese text={word} script="simplified" className="shrink-0 text-15/5.5 font-medium" />
              <span lang="zh-Latn-pinyin" className="shrink-0 text-13/5 text-soft">{pinyin}</span>
              <span lang="en" className="truncate text-xs/4.5 text-faint">{meaning}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
