import { useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { FoundSettings } from '../../../components/settings/found-settings';
import { Button } from '../../../components/ui/button';
import { FileInput } from '../../../components/ui/file-input';
import { Notice } from '../../../components/ui/notice';
import { ownCategoryId } from '../../../utils/sensitive/own-category-id';
import { asOwnTermsFile } from '../../../utils/settings/own-terms-file';
import { saveFile } from '../../../utils/platform/save-file';
import { OwnTermForm } from './own-term-form';
import { OwnTermRow } from './own-term-row';
import { OwnTermsOutcomeLine } from './own-terms-outcome-line';
import { TopicTable } from './topic-table';
import { useCategories } from './use-categories';
import { useOwnTerms } from './use-own-terms';

/** Words and phrases of the person's own: added, silenced, removed, brought in from a file and kept in one. */
export function OwnTerms() {
  const { t } = useTranslation('pages');
  const found = useContext(FoundSettings);
  const { settings, refused } = useSettings();
  const categories = useCategories();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { terms, outcome, isSilenced, add, remove, silence, bring } = useOwnTerms();
  useEffect(() => {
    // A button that goes away with its term leaves the focus to the way back, or to the next thing to do.
    if (outcome && document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, [outcome, terms]);
  if (found && !found.has('sensitiveOwnTerms')) return null;
  const own = categories.state === 'ready' ? categories.value.filter(({ id }) => id === ownCategoryId) : [];
  return (
    <div className="space-y-3 border-t border-line px-4 py-3.5">
      <div>
        <h3 id="own-terms-heading" className="font-medium">{t('settings.sensitiveOwnTerms.label')}</h3>
        <p className="text-13/5 text-soft">{t('settings.sensitiveOwnTerms.description')}</p>
      </div>
      <OwnTermForm onAdd={add} />
      {terms.length > 0 && (
        <ul aria-labelledby="own-terms-heading" className="max-h-96 divide-y divide-line overflow-y-auto rounded-lg border border-line bg-bg">
          {terms.toReversed().map((term) => (
            <li key={term.text}>
              <OwnTermRow term={term} isSilenced={isSilenced(term)} onSilence={(quiet) => silence(term, quiet)} onRemove={() => remove(term)} />
            </li>
          ))}
        </ul>
      )}
      <div ref={box} className="space-y-3">
        <OwnTermsOutcomeLine outcome={outcome} />
        {refused.has('sensitiveOwnTerms') && <Notice>{t('options.refused')}</Notice>}
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => input.current?.click()}>{t('sensitive.own.bring')}</Button>
          <Button onClick={() => saveFile('sensitive-terms.json', asOwnTermsFile(terms, settings.silencedPassages))}>{t('sensitive.own.export')}</Button>
        </div>
      </div>
      <TopicTable label={t('sensitive.own.where')} categories={own} />
      <FileInput box={input} onFile={(file) => void bring(file)} />
    </div>
  );
}
