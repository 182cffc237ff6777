import { useTranslation } from 'react-i18next';
import { HonestLine } from '../../../components/sensitive/honest-line';
import { SwitchSetting } from '../../../components/settings/switch-setting';
import { OwnTerms } from '../sensitive/own-terms';
import { SilencedPassages } from '../sensitive/silenced-passages';
import { Topics } from '../sensitive/topics';
import { SectionLink } from './section-link';

/** Which sensitive topics the person hears of, and when; words of one's own. */
export function Sensitive() {
  const { t } = useTranslation('pages');
  return (
    <>
      <SwitchSetting name="sensitiveDrafts" />
      <SwitchSetting name="sensitiveReading" />
      <Topics />
      <OwnTerms />
      <SilencedPassages />
      <div className="space-y-1 border-t border-line px-4 py-3">
        <HonestLine isDraft />
        <p className="text-13/5"><SectionLink id="guide">{t('sensitive.guide')}</SectionLink></p>
      </div>
    </>
  );
}
