import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Chip } from '../../../components/ui/chip';
import { Placeholder } from '../../../components/ui/placeholder';
import { TextLink } from '../../../components/ui/text-link';
import { browser } from '../../../utils/platform/browser';
import type { PageInView } from '../page-in-view';
import { PageFacts } from './page-facts';
import { Panel } from './panel';
import { TranslatePage } from './translate-page';

/** The page in view: what is on there, or why nothing is. */
export function PageSection({ page }: { page: PageInView }) {
  const { t } = useTranslation('pages');
  const kind = page.state === 'answered' && <Chip>{t(`popup.kinds.${page.report.pageKind}`)}</Chip>;
  return (
    <Panel heading={t('popup.page')} aside={kind}>
      <div aria-busy={page.state === 'asking'}>
        <PageLines page={page} />
      </div>
    </Panel>
  );
}

function PageLines({ page }: { page: PageInView }) {
  const { t } = useTranslation('pages');
  if (page.state === 'asking') return <Placeholder widths={['70%']} />;
  if (page.state === 'answered') {
    return (
      <>
        <TranslatePage tabId={page.tabId} />
        <PageFacts report={page.report} />
      </>
    );
  }
  if (page.state === 'silent') {
    return (
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>{t('popup.reloadToStart')}</p>
        <Button look="primary" onClick={() => void browser.tabs.reload(page.tabId)}>{t('popup.reload')}</Button>
      </div>
    );
  }
  return (
    <p>
      {t('popup.elsewhere')}{' '}
      <TextLink href="https://www.rednote.com/explore">{t('popup.openRednote')}</TextLink>
    </p>
  );
}
