import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { Placeholder } from '../../../components/ui/placeholder';
import { TextLink } from '../../../components/ui/text-link';
import { FailureLine } from '../../../components/word/failure-line';
import type { CountedTerm } from '../../../utils/glossary/count-terms';
import type { LookUp } from '../../../utils/settings/recent-look-ups';
import type { KnowledgeState } from '../../../components/app/knowledge';
import { termLine } from '../lines';
import type { PageInView } from '../page-in-view';
import { LineContent } from './line-content';

interface PageSlangProps {
  page: PageInView;
  /** `null` until it is counted. */
  slang: readonly CountedTerm[] | null;
  known: KnowledgeState;
  onOpen: (lookUp: LookUp) => void;
}

/** The slang of the page in view, each term with how often it stands there. */
export function PageSlang({ page, slang, known: { glossary }, onOpen }: PageSlangProps) {
  const { t } = useTranslation('pages');
  if (glossary.state === 'failed') return <Message><FailureLine code={glossary.code} onRetry={undefined} /></Message>;
  if (page.state === 'elsewhere') {
    return (
      <Message>
        <p>{t('popup.slang.elsewhere')}</p>
        <p className="mt-2"><TextLink href="https://www.rednote.com/explore">{t('popup.openRednote')}</TextLink></p>
      </Message>
    );
  }
  if (page.state === 'silent') return <Message><p>{t('popup.slang.silent')}</p></Message>;
  if (slang === null || glossary.state === 'loading') return <div className="px-4 py-2"><Placeholder widths={['40%', '75%', '35%', '80%']} /></div>;
  if (slang.length === 0) return <Message><p>{t('popup.slang.none')}</p></Message>;
  return (
    <ul aria-label={t('popup.slang.heading')}>
      {slang.flatMap(({ id, count }) => {
        const term = glossary.value.withId(id);
        if (!term) return [];
        const line = termLine(term);
        return (
          <li key={id}>
            <button
              type="button"
              onClick={() => onOpen(line.lookUp)}
              onKeyDown={stepBetween}
              className={classNames('block w-full cursor-pointer border-b border-line px-4 py-2 text-left hover:bg-bg focus-visible:-outline-offset-2', focusRing)}
            >
              <LineContent line={line} aside={<span className="text-13 text-soft">{t('popup.slang.count', { count })}</span>} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const Message = ({ children }: { children: ReactNode }) => <div className="px-6 py-10 text-center text-balance text-soft">{children}</div>;

/** The arrow keys go from line to line. */
function stepBetween(event: KeyboardEvent): void {
  const item = event.currentTarget.closest('li');
  const next = event.key === 'ArrowDown' ? item?.nextElementSibling : event.key === 'ArrowUp' ? item?.previousElementSibling : null;
  const button = next?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
