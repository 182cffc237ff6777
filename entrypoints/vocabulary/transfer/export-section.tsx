import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { attempt } from '../../../utils/database/failure';
import { readVocabulary } from '../../../utils/database/whole';
import { saveFile } from '../../../utils/platform/save-file';
import { writeAnkiFile } from '../../../utils/vocabulary/files/anki-file';
import { writeTable } from '../../../utils/vocabulary/files/table-file';
import type { Vocabulary } from '../../../utils/vocabulary/saved-word';
import { Part } from './part';

const tsv = 'text/tab-separated-values';
/** Files for other programs. Spreadsheets take a table for UTF-8 by the sign at its start. */
const formats = {
  csv: { file: 'rednote-words.csv', type: 'text/csv', write: (all: Vocabulary) => `\uFEFF${writeTable(all, ',')}` },
  tsv: { file: 'rednote-words.tsv', type: tsv, write: (all: Vocabulary) => writeTable(all, '\t') },
  anki: { file: 'rednote-words-anki.txt', type: tsv, write: writeAnkiFile },
} as const;
const formatNames = ['anki', 'csv', 'tsv'] as const;

/** Words for other programs. */
export function ExportSection() {
  const { t } = useTranslation('vocabulary');
  const [failed, setFailed] = useState<string | null>(null);
  const save = async (name: (typeof formatNames)[number]): Promise<void> => {
    const { file, type, write } = formats[name];
    const outcome = await attempt(async () => saveFile(file, write(await readVocabulary()), type));
    setFailed(outcome.ok ? null : outcome.error.code);
  };
  return (
    <Part heading={t('export.heading')} about={t('export.about')}>
      <div className="flex flex-wrap gap-2">
        {formatNames.map((name) => <Button key={name} onClick={() => void save(name)}>{t(`export.${name}`)}</Button>)}
      </div>
      {failed && <Notice>{t([`errors.${failed}`, 'errors.database-failed'])}</Notice>}
    </Part>
  );
}
