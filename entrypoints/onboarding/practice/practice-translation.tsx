import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button';
import { Notice } from '../../../components/ui/notice';
import { sendMessage } from '../../../utils/messaging/protocol';
import type { Arriving } from '../../../utils/platform/rednote-ui';
import { engineListings } from '../../../utils/translation/catalogue';
import type { TranslatedText } from '../../../utils/translation/translated-text';

/** The translation of a text below it, by whoever is chosen. */
export function PracticeTranslation({ text }: { text: string }) {
  const { t, i18n } = useTranslation('content');
  const [state, setState] = useState<Arriving<TranslatedText | null> | null>(null);
  const translate = async (): Promise<void> => {
    setState({ state: 'loading' });
    const answer = await sendMessage('translateTexts', { scope: 'practice', texts: [text] }).catch(() => null);
    const outcome = answer?.ok ? answer.value[0] : undefined;
    if (outcome === null) setState({ state: 'ready', value: null });
    else if (outcome?.ok) setState({ state: 'ready', value: outcome.value });
    else setState({ state: 'failed', code: outcome ? outcome.error.code : 'disconnected', retry: true });
  };
  const shown = state?.state === 'ready' ? state.value : undefined;
  const engine = shown && t(`translation.names.${shown.engine}`, { defaultValue: engineListings.find(({ id }) => id === shown.engine)?.name ?? shown.engine });
  return (
    <div lang={i18n.language} className="space-y-1.5">
      {shown && <p lang={shown.language} className="border-l-2 border-accent pl-2.5 text-15/6">{shown.text} <span lang={i18n.language} className="text-xs/5 text-faint">· {engine}</span></p>}
      {shown === null && <p className="text-soft">{t('translation.offers.needless')}</p>}
      {state?.state === 'failed' && <Notice>{t([`translation.errors.${state.code}`, 'translation.errors.unknown'])}</Notice>}
      <Button onClick={() => (state?.state === 'ready' ? setState(null) : void translate())}>
        {t(`translation.offers.${state?.state === 'loading' ? 'busy' : state?.state === 'ready' ? 'original' : 'translate'}`)}
      </Button>
    </div>
  );
}
