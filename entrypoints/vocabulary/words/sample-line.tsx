import { useTranslation } from 'react-i18next';
import { TextButton } from '../../../components/ui/text-button';
import { deleteListWithWords } from '../../../utils/database/saving';
import type { WordList } from '../../../utils/vocabulary/saved-word';
import { sampleList } from '../sample';
import type { RunDeed } from './use-deeds';

interface SampleLineProps {
  lists: readonly WordList[];
  onRun: RunDeed;
}

/** Says that the sample words are one, and takes them away again. Words that were put into other lists stay. */
export function SampleLine({ lists, onRun }: SampleLineProps) {
  const { t } = useTranslation('vocabulary');
  if (!lists.some(({ id }) => id === sampleList)) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 px-1 text-[13px]/6 text-soft">
      {t('sample.told')}
      <TextButton onClick={() => void onRun(() => deleteListWithWords(sampleList, Date.now()))}>{t('sample.remove')}</TextButton>
    </p>
  );
}
