import { useTranslation } from 'react-i18next';
import { TextButton } from '../../../components/ui/text-button';
import type { WordRow } from '../../../utils/database/database';
import { deleteList, forgetWords } from '../../../utils/database/saving';
import type { WordList } from '../../../utils/vocabulary/saved-word';
import { sampleList } from '../sample';
import type { RunDeed } from './use-deeds';

interface SampleLineProps {
  lists: readonly WordList[];
  words: readonly WordRow[];
  onRun: RunDeed;
}

/** Says that the sample words are one, and takes them away again. Words that were put into other lists stay. */
export function SampleLine({ lists, words, onRun }: SampleLineProps) {
  const { t } = useTranslation('vocabulary');
  if (!lists.some(({ id }) => id === sampleList)) return null;
  const remove = async (): Promise<void> => {
    const own = words.filter((word) => word.lists.length === 1 && word.lists[0] === sampleList).map(({ key }) => key);
    await forgetWords(own, Date.now());
    await deleteList(sampleList, Date.now());
  };
  return (
    <p className="flex flex-wrap items-center gap-x-3 px-1 text-[13px]/6 text-soft">
      {t('sample.told')}
      <TextButton onClick={() => void onRun(remove)}>{t('sample.remove')}</TextButton>
    </p>
  );
}
