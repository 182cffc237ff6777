import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { LiveRegion } from '../../../components/ui/live-region';
import { Chinese } from '../../../components/word/chinese';
import { chineseQueries } from '../../../utils/writing/chinese-queries';
import type { PageLink, PageState } from '../page-link';
import { useEngineQuery } from '../use-engine-query';
import { useFindChinese } from '../use-find-chinese';
import { useKeys } from '../use-keys';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Chinese queries for what is typed in English into the site's search box. */
export function QueryView({ link, page: { typed, entered } }: { link: PageLink; page: PageState }) {
  const { t } = useTranslation('pages');
  const { find } = useFindChinese();
  const offline = useMemo(() => chineseQueries(typed, find), [typed, find]);
  const byEngine = useEngineQuery(typed);
  const queries = useMemo(() => (byEngine ? [...offline.filter(({ text }) => text !== byEngine.text), byEngine] : offline), [offline, byEngine]);
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => link.setHeight(queries.length > 0 ? (list.current?.offsetHeight ?? 0) : 0), [link, queries]);
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
  const said = queries.length > 0 ? t('compose.queries.found', { count: queries.length }) : '';
  return (
    <main ref={list} className="bg-surface pb-1">
      <h1 className="px-3.5 pt-2 pb-0.5 text-xs/4.5 text-faint">{t('compose.queries.heading')}</h1>
      <ul>
        {queries.map((query) => (
          <li key={query.text}>
            <button
              type="button"
              onClick={({ nativeEvent }) => nativeEvent.isTrusted && void link.insert(query.text)}
              className={classNames('block w-full cursor-pointer px-3.5 py-1 text-left hover:bg-accent-soft focus-visible:-outline-offset-2', focusRing)}
            >
              <span className="flex items-baseline gap-2">
                <Chinese text={query.text} script="simplified" className="shrink-0 text-15/5.5 font-medium" />
                <span lang="zh-Latn-pinyin" className="truncate text-13/5 text-soft">{query.pinyin}</span>
              </span>
              <span lang="en" className="block truncate text-xs/4.5 text-faint">{query.meaning}</span>
            </button>
          </li>
        ))}
      </ul>
      <LiveRegion topic={said && `${said} ${typed}`}>{said}</LiveRegion>
    </main>
  );
}
