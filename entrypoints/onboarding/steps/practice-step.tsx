import { useTranslation } from 'react-i18next';
import { PracticeDraft } from '../practice/practice-draft';
import { PracticePost } from '../practice/practice-post';

/** An invented post, on which everything works as it does in RedNote's pages. */
export function PracticeStep() {
  const { t } = useTranslation('welcome');
  return (
    <>
      <p className="text-soft">{t('practice.about')}</p>
      <PracticePost />
      <PracticeDraft />
    </>
  );
}
