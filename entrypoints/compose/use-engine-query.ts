import { useState } from 'react';
import { useSettings } from '../../components/hooks/settings-context';
import { hasHan } from '../../utils/language/han';
import type { Arriving } from '../../utils/platform/rednote-ui';
import type { TranslatedText } from '../../utils/translation/translated-text';
import type { ChineseQuery } from '../../utils/writing/chinese-queries';
import { useTranslatedDraft } from './use-translated-draft';

/** What an engine could make of a query. */
export interface EngineQuery {
  /** The id of the engine that is asked first. */
  engine: string;
  /** `null` before it was asked for what is typed now. */
  state: Arriving<ChineseQuery> | null;
  ask(): void;
}

/** An engine for queries, which is asked only when the person says so; `null` where none is on or nothing is typed. */
export function useEngineQuery(typed: string): EngineQuery | null {
  const [engine] = useSettings().settings.translationEngines;
  const { state, translate } = useTranslatedDraft(false);
  const [asked, setAsked] = useState<string>();
  if (engine === undefined || typed === '') return null;
  return {
    engine,
    state: state === null || asked !== typed ? null : state.state === 'ready' ? asQuery(state.value.translation) : state,
    ask() {
      setAsked(typed);
      translate(typed, { to: 'zh-CN' });
    },
  };
}

/** Word by word comes last, and is what the list's other queries are already. */
function asQuery({ text, engine, engineName, insteadOf }: TranslatedText): Arriving<ChineseQuery> {
  if (engine === 'gloss' || !hasHan(text)) return { state: 'failed', code: insteadOf?.code ?? 'bad-response', retry: true };
  return { state: 'ready', value: { text: text.trim(), pinyin: '', meaning: engineName } };
}
