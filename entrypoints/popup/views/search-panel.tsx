import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../../components/ui/live-region';
import { TextButton } from '../../../components/ui/text-button';
import { FailureLine } from '../../../components/word/failure-line';
import type { KnowledgeState } from '../../../components/app/knowledge';
import type { Line } from '../lines';
import type { Lines } from '../use-lines';
import { ResultList } from './result-list';
import { SearchHint } from './search-hint';

interface SearchPanelProps {
  typed: string;
  found: Lines;
  chosen: number;
  known: KnowledgeState;
  onOpen: (line: Line) => void;
  onTry: (text: string) => void;
  onForget: () => void;
  onRetry: () => void;
}

/** What was found; with nothing typed what was opened lately, or how to begin. */
export function SearchPanel({ typed, found: { isFound, lines }, chosen, known, onOpen, onTry, onForget, onRetry }: SearchPanelProps) {
  const { t } = useTranslation('pages');
  const failed = [known.glossary, known.dictionary].find((part) => part.state === 'failed');
  const isLoading = known.glossary.state === 'loading' || known.dictionary.state === 'loading';
  const outcome = isFound && !isLoading ? t('popup.search.found', { count: lines.length }) : '';
  return (
    <>
      {!isFound && lines.length > 0 && (
        <div className="flex items-center justify-between px-4 pt-2 pb-1">
          <h2 className="text-xs/5 text-faint">{t('popup.recent.heading')}</h2>
          <TextButton label={t('popup.recent.forgetAll')} onClick={onForget}>{t('popup.recent.forget')}</TextButton>
        </div>
      )}
      {lines.length > 0 && <ResultList label={t(isFound ? 'popup.search.results' : 'popup.recent.heading')} lines={lines} chosen={chosen} onOpen={onOpen} />}
      {!isFound && lines.length === 0 && <SearchHint onTry={onTry} />}
      {isFound && lines.length === 0 && !isLoading && (
        <div className="px-4 py-6 text-center text-soft">
          <p>{t('popup.search.nothing', { typed: typed.trim() })}</p>
          <p className="mt-1 text-13/5 text-faint">{t('popup.search.nothingHint')}</p>
        </div>
      )}
      {failed?.state === 'failed' && <div className="px-4 py-3"><FailureLine code={failed.code} onRetry={failed.retry ? onRetry : undefined} /></div>}
      {isFound && isLoading && <p className="px-4 py-3 text-13/5 text-faint motion-safe:animate-appear">{t('popup.search.loading')}</p>}
      <LiveRegion topic={outcome === '' ? '' : `${typed} ${lines.length}`}>{outcome}</LiveRegion>
    </>
  );
}
