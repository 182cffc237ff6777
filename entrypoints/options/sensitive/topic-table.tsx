import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { InLanguage } from '../../../components/glossary/in-language';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { useSettings } from '../../../components/hooks/settings-context';
import { Switch } from '../../../components/ui/switch';
import type { CategoryView } from '../../../utils/sensitive/category-view';
import { isChosen } from '../../../utils/sensitive/chosen-categories';
import type { RuleScope } from '../../../utils/sensitive/rule-set';
import { choiceNames, withCategory, withScope } from '../../../utils/settings/silenced-topics';

const scopes: readonly RuleScope[] = ['drafts', 'reading'];

/** Switches of categories: told of while writing, while reading. */
export function TopicTable({ label, categories }: { label: string; categories: readonly CategoryView[] }) {
  const { t } = useTranslation('pages');
  const language = useExplanationLanguage();
  const { settings, changeAll } = useSettings();
  const id = useId();
  const set = (category: CategoryView, scope: RuleScope, isTold: boolean): void => {
    // What is never told of while reading is on or off as a whole.
    const chosen = category.reading === 'none' ? { ...settings, ...withCategory(settings, category, !isTold) } : withScope(settings, category, scope, isTold);
    const changed = choiceNames.filter((name) => JSON.stringify(chosen[name]) !== JSON.stringify(settings[name]));
    changeAll(Object.fromEntries(changed.map((name) => [name, [...chosen[name]]])));
  };
  return (
    <table aria-label={label} className="w-full border-collapse text-sm/5.5">
      <thead>
        <tr className="text-xs/5 text-faint">
          <th scope="col" className="text-left font-normal">{t('sensitive.topics.topic')}</th>
          {scopes.map((scope) => <th key={scope} scope="col" id={`${id}-${scope}`} className="w-16 pl-3 text-center font-normal sm:w-24">{t(`sensitive.topics.scopes.${scope}`)}</th>)}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {categories.map((category) => (
          <tr key={category.id}>
            <th scope="row" id={`${id}-${category.id}`} className="py-1.5 text-left font-normal">
              <InLanguage text={category.title[language]} language={language} />
            </th>
            {scopes.map((scope) => (
              <td key={scope} className="pl-3">
                <span className="flex justify-center">
                  {scope === 'reading' && category.reading === 'none' ? <Never label={t('sensitive.topics.neverWhileReading')} /> : (
                    <Switch
                      id={`${id}-${category.id}-${scope}`}
                      labelledBy={`${id}-${category.id} ${id}-${scope}`}
                      checked={isChosen(category, settings, scope)}
                      onChange={(isTold) => set(category, scope, isTold)}
                    />
                  )}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Never = ({ label }: { label: string }) => (
  <span className="text-faint">
    <span aria-hidden="true">–</span>
    <span className="sr-only">{label}</span>
  </span>
);
