import { useTranslation } from 'react-i18next';
import { TermText } from '../../../components/glossary/term-text';
import { SeverityChip } from '../../../components/sensitive/severity-chip';
import { TextButton } from '../../../components/ui/text-button';
import type { OwnTerm } from '../../../utils/sensitive/own-terms';

interface OwnTermRowProps {
  term: OwnTerm;
  isSilenced: boolean;
  onSilence: (isSilenced: boolean) => void;
  onRemove: () => void;
}

/** One term: how serious it is, what is remembered about it, and what can be done with it. */
export function OwnTermRow({ term: { text, severity = 1, note }, isSilenced, onSilence, onRemove }: OwnTermRowProps) {
  const { t } = useTranslation('pages');
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 px-3 py-2">
      <div className="min-w-0 flex-1 basis-40 wrap-anywhere">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <TermText text={text} className="font-medium" />
          <SeverityChip severity={severity} />
        </span>
        {note !== undefined && <p className="text-13/5 text-soft">{note}</p>}
      </div>
      <span className="flex gap-x-4">
        <TextButton label={t(isSilenced ? 'sensitive.own.mentionTerm' : 'sensitive.own.silenceTerm', { term: text })} onClick={() => onSilence(!isSilenced)}>
          {t(isSilenced ? 'sensitive.own.mention' : 'sensitive.own.silence')}
        </TextButton>
        <TextButton label={t('sensitive.own.removeTerm', { term: text })} onClick={onRemove}>{t('sensitive.own.remove')}</TextButton>
      </span>
    </div>
  );
}
