import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HonestLine } from '../../../components/sensitive/honest-line';
import { classNames } from '../../../components/ui/class-names';
import { fieldLook } from '../../../components/ui/field-look';
import { Placeholder } from '../../../components/ui/placeholder';
import { TextLink } from '../../../components/ui/text-link';
import { FailureLine } from '../../../components/word/failure-line';
import type { SensitiveTopics } from '../../../utils/sensitive/sensitive-topics';
import { closePopup } from '../panel';
import { CheckedTopics } from './checked-topics';
import { ReadView } from './read-view';
import { useChecked } from './use-checked';

interface CheckPanelProps {
  sensitive: SensitiveTopics;
  /** Whether the person came for this alone, so that the caret belongs here. */
  isAsked: boolean;
  /** What stands in the box at first. */
  given: string;
}

/** A text to look through before it is posted anywhere. It stays in this popup and goes with it. */
export function CheckPanel({ sensitive, isAsked, given }: CheckPanelProps) {
  const { t } = useTranslation('pages');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(given);
  const { checked, retry } = useChecked(typed, sensitive);
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  const isEmpty = typed.trim() === '';
  const found = checked.state === 'ready' && !isEmpty ? checked.value : null;
  // Nobody's own words are held up to them where they ask for help.
  const marked = found?.findings.filter(({ severity }) => severity !== 'support');
  return (
    <div className="flex min-h-full flex-col">
      <div className="space-y-2 px-3.5 pt-3 pb-2.5">
        <label htmlFor={id} className="block text-13/5 text-soft">{t('popup.check.label')}</label>
        <textarea
          ref={box}
          id={id}
          rows={3}
          value={typed}
          placeholder={t('popup.check.placeholder')}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
          className={classNames('block resize-y px-2.5 py-1.5 text-15/6', fieldLook)}
        />
        {marked && marked.length > 0 && <ReadView text={found?.text ?? ''} findings={marked} />}
        {found && <p role="status" className="text-13/5 text-soft empty:hidden">{found.findings.length === 0 && t('popup.check.clear')}</p>}
        {checked.state === 'failed' && <FailureLine code={checked.code} onRetry={retry} />}
        {checked.state === 'loading' && !isEmpty && <Placeholder widths={['70%', '40%']} />}
      </div>
      {found && <CheckedTopics checked={found} />}
      <footer className="mt-auto space-y-1 border-t border-line px-3.5 py-2.5">
        <p className="text-xs/4.5 text-faint">{t('popup.check.private')}</p>
        <HonestLine isDraft />
        <p className="text-13/5"><TextLink href="/options.html#guide" onClick={() => setTimeout(closePopup)}>{t('popup.check.guide')}</TextLink></p>
      </footer>
    </div>
  );
}
