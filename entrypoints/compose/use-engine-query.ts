import { useEffect, useState } from 'react';
import { useSettings } from '../../components/hooks/settings-context';
import { hasHan } from '../../utils/language/han';
import { sendMessage } from '../../utils/messaging/protocol';
import type { ChineseQuery } from '../../utils/writing/chinese-queries';

/** Only what has stood for so long (ms) is sent: nobody wants every letter translated. */
const settleMs = 900;

/** What an engine that the person has switched on makes of a query, with the engine's name; `null` where none is on or it fails. */
export function useEngineQuery(typed: string): ChineseQuery | null {
  const isOn = useSettings().settings.translationEngines.length > 0;
  const [answer, setAnswer] = useState<{ of: string; query: ChineseQuery } | null>(null);
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const translated = await sendMessage('translateDraft', { text: typed, to: 'zh-CN' }).catch(() => null);
      if (isOver || !translated?.ok) return;
      const { text, engine, engineName } = translated.value.translation;
      if (engine !== 'gloss' && hasHan(text)) setAnswer({ of: typed, query: { text: text.trim(), pinyin: '', meaning: engineName } });
    };
    // The list's other queries stand there already, so a failure needs no words.
    const timer = isOn && typed !== '' ? setTimeout(() => void ask(), settleMs) : undefined;
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [typed, isOn]);
  return answer?.of === typed ? answer.query : null;
}
