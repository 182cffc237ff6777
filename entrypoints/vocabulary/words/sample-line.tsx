import { useTranslation } from 'react-i18next';
import { TextButton } from '../../../components/ui/text-button';
import type { WordList } from '../../../utils/vocabulary/saved-word';
import { sampleList } from '../sample';

interface SampleLineProps {
  lists: readonly WordList[];
  onRemove: (list: WordList) => void;
}

/** Says that the sample words are one, and takes them away again. Words that were put into other lists stay. */
export function SampleLine({ lists, onRemove }: SampleLineProps) {
  const { t } = useTranslation('vocabulary');
  const list = lists.find(({ id }) => id === sampleList);
  if (!list) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 px-1 text-13/6 text-soft">
      {t('sample.told')}
      <TextButton onClick={() => onRemove(list)}>{t('sample.remove')}</TextButton>
    </p>
  );
}
