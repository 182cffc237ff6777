import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { Button } from '../../../components/ui/button';
import { Choice } from '../../../components/ui/choice';
import { TextField } from '../../../components/ui/text-field';
import { ownTermSchema, type OwnTerm } from '../../../utils/sensitive/own-terms';

const severities = ['1', '2', '3'] as const;

/** Where a word or phrase is added. */
export function OwnTermForm({ onAdd }: { onAdd: (term: OwnTerm) => boolean }) {
  const { t } = useTranslation('pages');
  const content = useTranslation('content');
  const severityLabel = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [severity, setSeverity] = useState<(typeof severities)[number]>('1');
  const [isRefused, setIsRefused] = useState(false);
  const add = (): void => {
    const term = v.safeParse(ownTermSchema, { text, ...(severity !== '1' && { severity: Number(severity) }), ...(note.trim() !== '' && { note }) });
    setIsRefused(!term.success);
    if (term.success && onAdd(term.output)) {
      setText('');
      setNote('');
      setSeverity('1');
    }
    box.current?.focus();
  };
  const options = severities.map((value) => ({ value, label: content.t(`topic.severity.${value}`) }));
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField label={t('sensitive.own.text')} value={text} longest={60} box={box} problem={isRefused ? t('sensitive.own.tooShort') : undefined} onChange={setText} onEnter={add} />
      <TextField label={t('sensitive.own.note')} value={note} longest={200} onChange={setNote} onEnter={add} />
      <div className="space-y-1 sm:col-span-2">
        <p id={severityLabel} className="text-13/5 text-soft">{t('sensitive.own.severity')}</p>
        <Choice value={severity} options={options} labelledBy={severityLabel} onChange={setSeverity} />
      </div>
      <div><Button look="primary" onClick={add}>{t('sensitive.own.add')}</Button></div>
    </div>
  );
}
