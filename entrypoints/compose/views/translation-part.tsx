import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/notice';
import { Placeholder } from '../../../components/ui/placeholder';
import { TextButton } from '../../../components/ui/text-button';
import { TextLink } from '../../../components/ui/text-link';
import { CopyButton } from '../../../components/word/copy-button';
import { Pinyin } from '../../../components/word/pinyin';
import type { DraftAccess } from '../use-draft';
import { usePinyin } from '../use-pinyin';
import type { DraftTranslation } from '../use-translated-draft';
import { OfflineWords } from './offline-words';

/** What the draft becomes, how it is said and what it says read back; before that, what to expect. */
export function TranslationPart({ draft }: { draft: DraftAccess }) {
  const { t } = useTranslation('pages');
  const { state } = draft;
  if (!state) return draft.couldNotInsert ? <Notice>{t('compose.notInserted')}</Notice> : <p className="text-13/5 text-faint">{t('compose.hint')}</p>;
  if (state.state === 'loading') return <div role="status" aria-label={t('compose.working')}><Placeholder widths={['90%', '60%']} /></div>;
  if (state.state === 'failed') {
    return (
      <>
        <Failure code={state.code} onRetry={state.retry ? draft.translate : undefined} />
        {draft.couldNotInsert && <Notice>{t('compose.notInserted')}</Notice>}
        {/^zh\b/u.test(draft.to) && <OfflineWords text={draft.body} onPick={draft.insertWord} />}
      </>
    );
  }
  return <Translated value={state.value} draft={draft} />;
}

function Failure({ code, onRetry }: { code: string; onRetry: (() => void) | undefined }) {
  const { t } = useTranslation('pages');
  return (
    <Notice>
      {t([`compose.failures.${code}`, 'compose.failures.unknown'])}{' '}
      {onRetry ? <TextButton onClick={onRetry}>{t('compose.retry')}</TextButton> : <TextLink href="/options.html#translation">{t('compose.openSettings')}</TextLink>}
    </Notice>
  );
}

function Translated({ value: { translation, back }, draft }: { value: DraftTranslation; draft: DraftAccess }) {
  const { t } = useTranslation('pages');
  const syllables = usePinyin(translation.text);
  const isGloss = translation.engine === 'gloss';
  return (
    <div className={draft.isFresh ? 'space-y-1.5' : 'space-y-1.5 text-soft'}>
      <div className="flex items-start gap-2">
        <p lang={translation.language} className="min-w-0 flex-1 text-17/7 whitespace-pre-wrap">{translation.text}</p>
        <CopyButton text={draft.result} label={t('compose.copy')} />
      </div>
      {syllables.length > 0 && <p className="text-13/5"><Pinyin syllables={syllables} /></p>}
      {back && (
        <p className="text-13/5 text-soft">
          {t('compose.readsBack')} <span lang={back.language} className="whitespace-pre-wrap text-text">{back.text}</span>
        </p>
      )}
      {!draft.isFresh && <p className="text-13/5 text-soft">{t('compose.changed')}</p>}
      {draft.couldNotInsert && <Notice>{t('compose.notInserted')}</Notice>}
      <p className="text-xs/4.5 text-faint">{isGloss ? t('compose.wordByWord') : t(`translation.names.${translation.engine}`, { defaultValue: translation.engineName })}</p>
    </div>
  );
}
