import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { OnDeviceSetup } from '../../../components/translation/on-device-setup';
import { Notice } from '../../../components/ui/notice';
import { TextLink } from '../../../components/ui/text-link';
import { releaseHosts } from '../../../utils/database/release-hosts';
import { askPermission } from '../../../utils/platform/engine-permissions';
import { hasOnDeviceTranslator } from '../../../utils/platform/on-device-translator';
import { emptyAccount } from '../../../utils/translation/account';
import { originsOf } from '../../../utils/translation/catalogue';
import { RadioCard } from './radio-card';

const choices = ['gloss', 'on-device', 'google-web', 'own'] as const;
type Choice = (typeof choices)[number];

const choiceFor = ([first]: readonly string[]): Choice => (first === undefined ? 'gloss' : (choices.find((choice) => choice === first) ?? 'own'));

/** Who translates whole posts: where texts go and what it costs, in plain words. */
export function TranslationStep() {
  const { t } = useTranslation(['welcome', 'pages']);
  const { settings, change } = useSettings();
  const [wanted, setWanted] = useState<Choice>();
  const [isDenied, setDenied] = useState(false);
  /** Engines and their order may have been chosen with care: what was chosen at first brings all of that back. */
  const [before] = useState(settings.translationEngines);
  const chosen = wanted ?? choiceFor(settings.translationEngines);
  const choose = async (choice: Choice): Promise<void> => {
    setWanted(choice);
    setDenied(false);
    const isBack = choice === choiceFor(before);
    if (choice === 'own' && !isBack) return;
    const isGiven = await askPermission(choice === 'google-web' ? originsOf(emptyAccount(choice)) : []);
    setDenied(!isGiven);
    if (isGiven) {
      change('translationEngines', isBack ? before : choice === 'gloss' ? [] : [choice]);
      void releaseHosts();
    }
    setWanted(undefined);
  };
  return (
    <fieldset className="space-y-2">
      <legend className="mb-1 font-medium">{t('welcome:engines.label')}</legend>
      {choices.filter((choice) => choice !== 'on-device' || hasOnDeviceTranslator()).map((choice) => (
        <RadioCard
          key={choice}
          group="engine"
          checked={choice === chosen}
          label={choice === 'own' ? t('welcome:engines.own.name') : t(`pages:translation.names.${choice}`)}
          about={t(choice === 'own' ? 'welcome:engines.own.about' : `welcome:engines.${choice}`)}
          onChoose={() => void choose(choice)}
        />
      ))}
      {isDenied && <Notice>{t('pages:translation.problems.no-permission')}</Notice>}
      {chosen === 'on-device' && <OnDeviceSetup />}
      {chosen === 'own' && <TextLink href="/options.html#translation">{t('pages:popup.settings')}</TextLink>}
    </fieldset>
  );
}
