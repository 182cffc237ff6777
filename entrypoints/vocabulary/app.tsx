import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../components/app/brand';
import { useSettings } from '../../components/hooks/settings-context';
import { useNow } from '../../components/hooks/use-now';
import { useStored } from '../../components/hooks/use-stored';
import { Button } from '../../components/ui/button';
import { classNames } from '../../components/ui/class-names';
import { focusRing } from '../../components/ui/focus-ring';
import { Notice } from '../../components/ui/notice';
import { TabList } from '../../components/ui/tab-list';
import { ReadingSettings } from '../../components/word/reading-settings';
import { countToReview } from '../../utils/database/counting';
import { ReviewView } from './review/review-view';
import { StatisticsView } from './statistics/statistics-view';
import { TransferView } from './transfer/transfer-view';
import { isWhole, useVocabulary, type readNewest } from './use-vocabulary';
import { WordsView } from './words/words-view';

const viewNames = ['words', 'review', 'statistics', 'transfer'] as const;
type ViewName = (typeof viewNames)[number];

const idOf = (name: string, part: 'tab' | 'panel'): string => `${name}-${part}`;
const viewAt = (address: string): ViewName => viewNames.find((name) => address === `#${name}`) ?? 'words';

/** The page of one's own words: the list, the review, what came of it, and the ways in and out. */
export function App({ newest }: { newest: ReturnType<typeof readNewest> }) {
  const { t } = useTranslation('vocabulary');
  const { settings } = useSettings();
  const [view, setView] = useState(() => viewAt(location.hash));
  const vocabulary = useVocabulary(newest);
  const now = useNow();
  useEffect(() => {
    const follow = (): void => setView(viewAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const show = (name: ViewName): void => {
    history.replaceState(null, '', `#${name}`);
    setView(name);
  };
  const due = useStored(() => countToReview(now), [now]) ?? 0;
  const tabs = viewNames.map((name) => ({ name, label: name === 'review' && due > 0 ? t('tabs.reviewCount', { count: due }) : t(`tabs.${name}`) }));
  return (
    <ReadingSettings value={settings}>
      <div className="mx-auto flex h-dvh max-w-4xl flex-col px-3 pt-3 sm:px-6 sm:pt-6">
        <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-3">
          <Brand />
          <TabList label={t('tabs.all')} tabs={tabs} selected={view} idOf={idOf} onSelect={show} />
        </header>
        <main className="min-h-0 flex-1">
          <div role="tabpanel" id={idOf(view, 'panel')} aria-labelledby={idOf(view, 'tab')} tabIndex={0} className={classNames('h-full overflow-y-auto rounded-sm', focusRing)}>
            {vocabulary.state === 'failed' && (
              <div className="flex flex-wrap items-center gap-3 px-1 py-2">
                <Notice>{t(`errors.${vocabulary.code}`)}</Notice>
                {vocabulary.retry && <Button onClick={() => location.reload()}>{t('tryAgain')}</Button>}
              </div>
            )}
            {vocabulary.state === 'ready' && view === 'words' && <WordsView {...vocabulary.value} onTransfer={() => show('transfer')} />}
            {vocabulary.state === 'ready' && view === 'review' && <ReviewView onLeave={() => show('words')} />}
            {vocabulary.state === 'ready' && view === 'statistics' && isWhole(vocabulary.value) && <StatisticsView words={vocabulary.value.words} />}
            {vocabulary.state === 'ready' && view === 'transfer' && <TransferView />}
          </div>
        </main>
      </div>
    </ReadingSettings>
  );
}
