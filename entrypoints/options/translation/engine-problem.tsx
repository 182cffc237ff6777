import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/ui/notice';
import { CopyButton } from '../../../components/word/copy-button';
import type { EngineProblem } from '../../../utils/translation/engine-failure';

/** What Ollama has to be started with before an extension may ask it. */
const ollamaLine = 'OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*';

/** What is wrong with an engine, and what to do about it. */
export function EngineProblemNotice({ problem: { code, hint, said } }: { problem: EngineProblem }) {
  const { t } = useTranslation('pages');
  return (
    <>
      <Notice>{hint ? t(`translation.hints.${hint}`) : t(`translation.problems.${code}`)}</Notice>
      {hint === 'ollama-origins' && (
        <div className="flex items-center gap-1">
          <code className="min-w-0 rounded bg-surface px-1.5 py-0.5 text-xs/5 wrap-anywhere select-all">{ollamaLine}</code>
          <CopyButton text={ollamaLine} label={t('translation.copyLine')} />
        </div>
      )}
      {said !== undefined && <p className="text-xs/5 text-faint wrap-anywhere">{t('translation.said', { said })}</p>}
    </>
  );
}
