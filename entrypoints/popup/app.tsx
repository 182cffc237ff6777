import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TermActionsContext, type TermActions } from '../../components/glossary/term-actions';
import { useSettings } from '../../components/hooks/settings-context';
import { Notice } from '../../components/ui/notice';
import { TabList } from '../../components/ui/tab-list';
import { ReadingSettings } from '../../components/word/reading-settings';
import { setTermKnown } from '../../utils/settings/known-terms';
import { CheckPanel } from './check/check-panel';
import type { Line } from './lines';
import { useChoice } from './use-choice';
import type { Knowledge } from '../../components/app/knowledge';
import { useKnown } from './use-known';
import { useLines } from './use-lines';
import { usePageInView } from './use-page-in-view';
import { usePageSlang } from './use-page-slang';
import { usePanelRequest } from './use-panel-request';
import { useRecent } from './use-recent';
import { tabNames, useWay } from './use-way';
import { Controls } from './views/controls';
import { EntryView } from './views/entry-view';
import { PageSlang } from './views/page-slang';
import { Phrases } from './views/phrases';
import { PopupHeader } from './views/popup-header';
import { optionId } from './views/result-list';
import { SearchPanel } from './views/search-panel';
import { TabPanel } from './views/tab-panel';

/** The browser may keep us waiting for a quiet moment so long (ms). */
const longestWait = 200;

const idOf = (name: string, part: 'tab' | 'panel'): string => `${name}-${part}`;
const terms: TermActions = {
  describe: async () => null,
  setKnown: (id, isKnown) => setTermKnown(id, isKnown).then(() => true, () => false),
};

/** The popup: a search box above all, what it finds, the slang of the page in view, phrases, and the switches. */
export function App({ knowledge }: { knowledge: Knowledge }) {
  const { t } = useTranslation(['pages', 'content']);
  const { settings } = useSettings();
  const known = useKnown(knowledge);
  useEffect(() => {
    // Once the box stands there: what is typed waits for nothing.
    const waiting = requestIdleCallback(() => void knowledge.load(), { timeout: longestWait });
    return () => cancelIdleCallback(waiting);
  }, [knowledge]);
  const { recent, remember, forget } = useRecent();
  const way = useWay(remember);
  const { check, save, onSaved } = usePanelRequest(way);
  const page = usePageInView(settings.hoverCardEnabled);
  const slang = usePageSlang(page, knowledge, known.glossary.state === 'ready');
  const opened = way.trail.at(-1);
  const found = useLines(way.typed, recent, known);
  const isListed = way.tab === 'search' && !opened;
  const openLine = (line: Line): void => way.open(line.lookUp);
  const { chosen, onKeyDown } = useChoice(way.typed, found, isListed, openLine);

  const tabs = useMemo(() => tabNames.map((name) => ({
    name, label: name === 'page' && slang && slang.length > 0 ? t('popup.tabs.pageCount', { count: slang.length }) : t(`popup.tabs.${name}`),
  })), [t, slang]);
  const panel = (name: (typeof tabNames)[number]) => ({ name, idOf, isShown: way.tab === name, isCovered: opened !== undefined });

  return (
    <ReadingSettings value={settings}>
      <TermActionsContext value={terms}>
        <div className="flex h-[min(34rem,600px)] flex-col in-[.panel]:h-dvh">
          <header className="sticky top-0 z-20 border-b border-line bg-surface px-3 pt-3 pb-2">
            <PopupHeader
              way={way}
              isExpanded={isListed && found.lines.length > 0}
              chosenOption={isListed && chosen >= 0 ? optionId(chosen) : undefined}
              onKeyDown={onKeyDown}
            />
            <TabList label={t('popup.tabs.all')} tabs={tabs} selected={way.tab} idOf={idOf} onSelect={way.show} />
            {save?.isTooLong && isListed && way.typed === save.text && <div className="mt-2"><Notice>{t('content:vocabulary.outcomes.bad-request')}</Notice></div>}
          </header>
          <main className="relative min-h-0 flex-1 bg-surface">
            <TabPanel {...panel('search')}>
              <SearchPanel
                typed={way.typed}
                found={found}
                chosen={chosen}
                known={known}
                onOpen={openLine}
                onTry={way.type}
                onForget={forget}
                onRetry={() => void knowledge.load()}
              />
            </TabPanel>
            <TabPanel {...panel('page')}>
              <PageSlang page={page} slang={slang} known={known} onOpen={way.open} />
            </TabPanel>
            <TabPanel {...panel('check')}>
              <CheckPanel key={check?.id} sensitive={knowledge.sensitive} isAsked={way.isDeepLinked || check !== null} given={check?.text ?? ''} />
            </TabPanel>
            <TabPanel {...panel('phrases')}>
              <Phrases />
            </TabPanel>
            <TabPanel {...panel('controls')}>
              <Controls page={page} />
            </TabPanel>
            {opened && (
              <EntryView
                key={`${save?.id} ${way.trail.length}`}
                lookUp={opened}
                isToSave={save !== null && !save.isDone && save.text === opened.text}
                knowledge={knowledge}
                known={known}
                onSaved={onSaved}
                onOpen={way.open}
                onBack={way.back}
              />
            )}
          </main>
        </div>
      </TermActionsContext>
    </ReadingSettings>
  );
}
