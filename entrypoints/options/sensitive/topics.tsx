import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { FoundSettings } from '../../../components/settings/found-settings';
import { SettingRow } from '../../../components/settings/setting-row';
import { Button } from '../../../components/ui/button';
import { FailureLine } from '../../../components/word/failure-line';
import { isChosen } from '../../../utils/sensitive/chosen-categories';
import { ownCategoryId } from '../../../utils/sensitive/own-category-id';
import { settingDefinitions } from '../../../utils/settings/schema';
import { choiceNames } from '../../../utils/settings/silenced-topics';
import { TopicTable } from './topic-table';
import { useCategories } from './use-categories';

/** Which topics the person hears of, in a list that opens. */
export function Topics() {
  const { t } = useTranslation('pages');
  const { settings, reset } = useSettings();
  const found = useContext(FoundSettings);
  const categories = useCategories();
  const [isOpen, setIsOpen] = useState(false);
  if (found && !found.has('sensitiveOff')) return null;
  const shipped = categories.state === 'ready' ? categories.value.filter(({ id }) => id !== ownCategoryId) : [];
  const on = shipped.filter((category) => isChosen(category, settings, 'drafts') || isChosen(category, settings, 'reading')).length;
  const changed = choiceNames.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(settingDefinitions[name].initial));
  return (
    <>
      <SettingRow name="sensitiveOff" isChanged={changed.length > 0} onReset={() => changed.forEach(reset)}>
        {categories.state === 'failed' ? <FailureLine code={categories.code} onRetry={undefined} /> : (
          <Button id="topics-show" labelledBy="topics-show" onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? t('sensitive.topics.hide') : t('sensitive.topics.show', { count: shipped.length, on })}
          </Button>
        )}
      </SettingRow>
      {isOpen && (
        <div className="px-4 pb-3.5">
          <TopicTable label={t('settings.sensitiveOff.label')} categories={shipped} />
        </div>
      )}
    </>
  );
}
