import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { Placeholder } from '../../../components/ui/placeholder';
import { FailureLine } from '../../../components/word/failure-line';
import { situations } from '../../../utils/glossary/phrases';
import { usePhrases } from '../use-phrases';
import { PhraseLine } from './phrase-line';

/** Phrases to answer with, by situation; the first one is open. */
export function Phrases() {
  const { t } = useTranslation('pages');
  const { phrases, retry } = usePhrases();
  if (phrases.state === 'failed') return <div className="px-4 py-3"><FailureLine code={phrases.code} onRetry={retry} /></div>;
  if (phrases.state === 'loading') return <div className="px-4 py-2"><Placeholder widths={['30%', '70%', '50%']} /></div>;
  return (
    <>
      <p className="px-4 pt-2.5 pb-1.5 text-13/5 text-soft">{t('popup.phrases.intro')}</p>
      {situations.map((situation, at) => {
        const own = phrases.value.filter((phrase) => phrase.situation === situation);
        return (
          <details key={situation} open={at === 0} className="group border-t border-line last:border-b">
            <summary className={classNames('flex cursor-pointer list-none items-center justify-between gap-3 px-4 py-2 text-15/6 hover:bg-bg focus-visible:-outline-offset-2', focusRing)}>
              <span className="group-open:font-medium">{t(`popup.phrases.situations.${situation}`)}</span>
              <span className="text-xs text-faint">{own.length}</span>
            </summary>
            <ul className="pb-1">
              {own.map((phrase) => <li key={phrase.id}><PhraseLine phrase={phrase} /></li>)}
            </ul>
          </details>
        );
      })}
    </>
  );
}
