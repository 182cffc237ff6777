import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { FileInput } from '../../../components/ui/file-input';
import { TextField } from '../../../components/ui/text-field';
import { ImportOutcome } from './import-outcome';
import { Part } from './part';
import { useImport } from './use-import';

/** Words from a file or pasted as text: looked at first, then brought in. */
export function ImportSection() {
  const { t } = useTranslation('vocabulary');
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const bring = useImport();
  return (
    <Part heading={t('import.heading')} about={t('import.about')}>
      <div className="space-y-3">
        <Button onClick={() => input.current?.click()}>{t('import.file')}</Button>
        <FileInput box={input} accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain" onFile={(file) => void bring.lookAtFile(file)} />
        <TextField label={t('import.paste')} value={pasted} rows={4} hint={t('import.pasteHint')} onChange={setPasted} />
        {pasted.trim() !== '' && <Button onClick={() => void bring.lookAtText(pasted)}>{t('import.look')}</Button>}
      </div>
      <ImportOutcome bring={bring} onDone={() => setPasted('')} />
    </Part>
  );
}
