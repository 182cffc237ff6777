import { useRef, useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { sendMessage } from '../../../utils/messaging/protocol';
import type { Arriving, CardView } from '../../../utils/platform/rednote-ui';
import type { Result } from '../../../utils/result';

const broken = { state: 'failed', code: 'disconnected', retry: true } as const;

async function arrived<Value>(asked: Promise<Result<Value, { code: string; retry: boolean }>>): Promise<Arriving<Value>> {
  const answer = await asked.catch(() => null);
  if (!answer) return broken;
  return answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', ...answer.error };
}

/** The card of the word in hand, as RedNote's pages would show it. */
export function usePracticeCard(): { view: CardView | null; show: (text: string, start: number, end: number) => void; close: () => void } {
  const { settings } = useSettings();
  const [view, setView] = useState<Omit<CardView, 'settings' | 'look'> | null>(null);
  const question = useRef(0);
  const show = (text: string, start: number, end: number): void => {
    const asked = ++question.current;
    const place = { text, start, end };
    const add = (part: Partial<CardView>): void => setView((before) => (asked === question.current && before ? { ...before, ...part } : before));
    setView({
      text: text.slice(start, end), start, end, around: { text, start }, pinned: true,
      description: { state: 'loading' }, sentence: settings.sentenceGloss ? { state: 'loading' } : null,
    });
    void arrived(sendMessage('describeWord', place)).then((description) => add({ description }));
    if (settings.sentenceGloss) void arrived(sendMessage('glossSentence', { text, start: 0, end: text.length })).then((sentence) => add({ sentence }));
  };
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
  return { view: view && { ...view, settings, look: { ...settings, theme } }, show, close: () => setView(null) };
}
