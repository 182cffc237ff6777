import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../components/hooks/settings-context';
import { ReadingSettings } from '../../components/word/reading-settings';
import type { PageLink } from './page-link';
import { DraftView } from './views/draft-view';
import { QueryView } from './views/query-view';

/** The frame beside an editor: where one writes in one's own language, or picks a Chinese query. */
export function App({ link }: { link: PageLink }) {
  const { t } = useTranslation('pages');
  const page = useSyncExternalStore(link.subscribe, link.state);
  const { toneColours, firstScript, phonetics } = useSettings().settings;
  const reading = useMemo(() => ({ toneColours, firstScript, phonetics }), [toneColours, firstScript, phonetics]);
  if (page.link === 'alone') return <main className="p-4 text-soft">{t('compose.alone')}</main>;
  if (!page.shown) return null;
  return (
    <ReadingSettings value={reading}>
      {page.shown.editor === 'search' ? <QueryView link={link} page={page} /> : <DraftView link={link} shown={page.shown} />}
    </ReadingSettings>
  );
}
