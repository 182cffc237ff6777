import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { FileInput } from '../../../components/ui/file-input';
import { Notice } from '../../../components/ui/notice';
import { Switch } from '../../../components/ui/switch';
import { dataKinds, type DataKind } from '../../../utils/database/kept-data';
import { Incoming } from '../data/incoming';
import { KindRow } from '../data/kind-row';
import { useKeptData } from '../data/use-kept-data';

/** What is stored and how much; all of it out, in, or deleted kind by kind. */
export function Data() {
  const { t, i18n } = useTranslation(['pages', 'vocabulary']);
  const { amounts, bytes, isFromNewer, outcome, remove, save, look, bring, leave } = useKeptData();
  const [withKeys, setWithKeys] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const keys = useId();
  const { done, left } = outcome?.kind === 'imported' ? outcome.restored : { done: [], left: [] };
  const named = (kinds: readonly DataKind[]): string => new Intl.ListFormat(i18n.language).format(kinds.map((kind) => t(`data.kinds.${kind}.name`)));
  const size = bytes === undefined ? '' : new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(bytes / 1_000);
  return (
    <div className="space-y-3 px-4 py-3.5">
      {isFromNewer && <Notice>{t('data.newer')}</Notice>}
      <p className="text-13/5 text-soft">{t('data.about')} {size !== '' && t('data.total', { size })}</p>
      <ul aria-label={t('sections.data')} className="divide-y divide-line rounded-lg border border-line">
        {dataKinds.map((kind) => <KindRow key={kind} kind={kind} amount={amounts?.[kind]} onDelete={() => remove(kind)} />)}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={() => save(withKeys)}>{t('data.export')}</Button>
        <Button onClick={() => box.current?.click()}>{t('data.import')}</Button>
        <FileInput box={box} onFile={look} />
        <span className="flex items-center gap-2 text-13/5 text-soft">
          <Switch id={keys} checked={withKeys} onChange={setWithKeys} />
          <label htmlFor={keys}>{t('data.withKeys')}</label>
        </span>
      </div>
      {outcome?.kind === 'failed' && <Notice>{t('options.refused')}</Notice>}
      {outcome?.kind === 'refused' && <Notice>{t('files.refused', { file: outcome.file })} {t(`data.refusals.${outcome.why}`)}</Notice>}
      {outcome?.kind === 'asking' && <Incoming incoming={outcome.incoming} onConfirm={() => bring(outcome.incoming)} onCancel={leave} />}
      {left.length > 0 && <Notice>{t('data.notBroughtIn', { kinds: named(left) })} {t('options.refused')}</Notice>}
      <p role="status" className="text-13/5 text-soft empty:hidden">
        {outcome?.kind === 'deleted' && t('data.deleted', { kind: t(`data.kinds.${outcome.what}.name`) })}
        {outcome?.kind === 'exported' && t('data.exported')}
        {outcome?.kind === 'imported' && (left.length === 0 ? t('data.imported') : done.length > 0 && `${t('vocabulary:import.done')} ${named(done)}`)}
      </p>
    </div>
  );
}
