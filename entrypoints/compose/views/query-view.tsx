import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../../components/ui/live-region';
import { chineseQueries } from '../../../utils/writing/chinese-queries';
import type { PageLink, PageState } from '../page-link';
import { useEngineQuery } from '../use-engine-query';
import { useFindChinese } from '../use-find-chinese';
import { useKeys } from '../use-keys';
import { EngineLine } from './engine-line';
import { PressLine, QueryText } from './query-line';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Chinese queries for what is typed in English into the site's search box. */
export function QueryView({ link, page: { typed, entered } }: { link: PageLink; page: PageState }) {
  const { t } = useTranslation('pages');
  const { find } = useFindChinese();
  const offline = useMemo(() => chineseQueries(typed, find), [typed, find]);
  const byEngine = useEngineQuery(typed);
  const translated = byEngine?.state?.state === 'ready' ? byEngine.state.value.text : null;
  const queries = useMemo(() => offline.filter(({ text }) => text !== translated), [offline, translated]);
  const lines = queries.length + (byEngine ? 1 : 0);
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => link.setHeight(lines > 0 ? (list.current?.offsetHeight ?? 0) : 0), [link, lines, byEngine?.state?.state]);
  useEffect(() => {
    if (entered > 0) list.current?.querySelector('button')?.focus();
  }, [entered]);

  useKeys((event) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = steps[event.key];
    if (event.key === 'Escape') link.close();
    if (step === undefined) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });
  const insert = (text: string): void => void link.insert(text);
  const found = queries.length + (translated === null ? 0 : 1);
  const said = found > 0 ? t('compose.queries.found', { count: found }) : '';
  return (
    <main ref={list} className="bg-surface pb-1">
      <h1 className="px-3.5 pt-2 pb-0.5 text-xs/4.5 text-faint">{t('compose.queries.heading')}</h1>
      <ul>
        {queries.map((query) => (
          <li key={query.text}>
            <PressLine onPress={() => insert(query.text)}><QueryText query={query} /></PressLine>
          </li>
        ))}
        {byEngine && <li><EngineLine query={byEngine} onPick={insert} /></li>}
      </ul>
      <LiveRegion topic={said && `${said} ${typed}`}>{said}</LiveRegion>
    </main>
  );
}
