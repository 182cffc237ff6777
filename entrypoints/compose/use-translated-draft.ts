import { useRef, useState } from 'react';
import { askTwice } from '../../utils/messaging/ask-twice';
import { sendMessage } from '../../utils/messaging/protocol';
import type { Arriving } from '../../utils/platform/rednote-ui';
import type { Draft, TranslatedDraft } from '../../utils/translation/translated-text';
import type { DraftLanguages } from '../../utils/writing/draft-languages';

/** A draft's translation, and the words it was made of. */
export interface DraftTranslation extends TranslatedDraft {
  of: string;
}

interface TranslatedDraftAccess {
  /** `null` before anything was asked. */
  state: Arriving<DraftTranslation> | null;
  translate(text: string, languages: DraftLanguages): void;
  forget(): void;
}

/** Word by word comes last: where even that has nothing, no engine is switched on for this language. */
const failed = (failure: { code: string; engine?: string }): Arriving<DraftTranslation> =>
  (failure.engine === 'gloss' ? { state: 'failed', code: 'no-engine', retry: false } : { state: 'failed', code: failure.code, retry: true });

async function ask(draft: Draft): Promise<Arriving<DraftTranslation>> {
  try {
    const answer = await askTwice(async () => sendMessage('translateDraft', draft));
    return answer.ok ? { state: 'ready', value: { ...answer.value, of: draft.text } } : failed(answer.error);
  } catch {
    return { state: 'failed', code: 'disconnected', retry: true };
  }
}

/**
 * Has drafts translated; of several questions the last one counts.
 *
 * @param readsBack whether the translation is to come with what it says read back
 */
export function useTranslatedDraft(readsBack: boolean): TranslatedDraftAccess {
  const [state, setState] = useState<Arriving<DraftTranslation> | null>(null);
  const question = useRef(0);
  return {
    state,
    translate(text, languages) {
      const asked = ++question.current;
      const isRetry = state?.state === 'failed' || (state?.state === 'ready' && state.value.translation.insteadOf !== undefined);
      setState({ state: 'loading' });
      void ask({ text, ...languages, readsBack, isRetry }).then((answer) => {
        if (asked === question.current) setState(answer);
      });
    },
    forget() {
      question.current++;
      setState(null);
    },
  };
}
