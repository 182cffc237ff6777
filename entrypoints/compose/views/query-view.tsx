import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Knowledge } from '../../../components/app/knowledge';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { LiveRegion } from '../../../components/ui/live-region';
import { Chinese } from '../../../components/word/chinese';
import { chineseQueries } from '../../../utils/writing/chinese-queries';
import { chineseFinder } from '../../../utils/writing/find-chinese';
import type { Arriving } from '../../../utils/platform/rednote-ui';
import type { PageLink, PageState } from '../page-link';
import { useEngineQuery } from '../use-engine-query';
import { useKeys } from '../use-keys';

const readyPart = <Value,>(part: Arriving<Value>): Value | null => (part.state === 'ready' ? part.value : null);

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Chinese queries for what is typed in English into the site's search box. */
export function QueryView({ link, page: { typed, entered } }: { link: PageLink; page: PageState }) {
  const { t } = useTranslation('pages');
  const [knowledge] = useState(() => new Knowledge());
  const known = useSyncExternalStore(knowledge.subscribe, knowledge.state);
  const find = useMemo(() => chineseFinder({ glossary: readyPart(known.glossary), dictionary: readyPart(known.dictionary) }), [known]);
  const offline = useMemo(() => chineseQueries(typed, find), [typed, find]);
  const byEngine = useEngineQuery(typed);
  const queries = useMemo(() => (byEngine ? [...offline.filter(({ text }) => text !== byEngine.text), byEngine] : offline), [offline, byEngine]);
  const list = useRef<HTMLElement>(null);
  useEffect(() => void knowledge.load(), [knowledge]);
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
                <Chinese text={query.text} script="simplified" className="shrink-0 text-[15px]/5.5 font-medium" />
                <span lang="zh-Latn-pinyin" className="truncate text-[13px]/5 text-soft">{query.pinyin}</span>
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
