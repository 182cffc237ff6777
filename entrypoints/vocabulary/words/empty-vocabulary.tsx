import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { mergeIntoDatabase } from '../../../utils/database/whole';
import { sampleVocabulary } from '../sample';
import type { RunDeed } from './use-deeds';

/** What to do while there are no words yet. */
export function EmptyVocabulary({ onTransfer, onRun }: { onTransfer: () => void; onRun: RunDeed }) {
  const { t } = useTranslation('vocabulary');
  return (
    <div className="mx-auto max-w-md space-y-4 py-12 text-center">
      <h2 className="text-lg/7 font-semibold">{t('empty.heading')}</h2>
      <p className="text-soft">{t('empty.how')}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button onClick={() => void onRun(() => mergeIntoDatabase(sampleVocabulary(t('lists.sample'), Date.now())))}>{t('empty.sample')}</Button>
        <Button onClick={onTransfer}>{t('empty.import')}</Button>
      </div>
    </div>
  );
}
