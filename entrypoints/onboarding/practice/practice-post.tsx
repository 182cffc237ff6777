import { useEffect, useState } from 'react';
import { savingActions } from '../../../components/vocabulary/saving-messages';
import { WordSaving } from '../../../components/vocabulary/word-saving';
import { ReadingSettings } from '../../../components/word/reading-settings';
import { wordToSave } from '../../../components/vocabulary/word-to-save';
import { WordCard } from '../../../components/word/word-card';
import type { CopyOutcome } from '../../../components/word/card-toolbar';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { useSettings } from '../../../components/hooks/settings-context';
import { copyText } from '../../../utils/platform/clipboard';
import post from './post.json';
import { PracticeText } from './practice-text';
import { PracticeTranslation } from './practice-translation';
import { usePracticeCard } from './use-practice-card';

/** The post: its words open the card, and it can be translated. */
export function PracticePost() {
  const { settings } = useSettings();
  const { view, show, close } = usePracticeCard();
  const [saving] = useState(() => new WordSaving(savingActions));
  const [copyOutcome, setCopyOutcome] = useState<CopyOutcome>(null);
  const explanations = useExplanationLanguage();
  useEffect(() => {
    const word = view && wordToSave(view, explanations, { url: '', title: '' });
    // It stands in no page that one could go back to.
    saving.show(word && { ...word, met: null });
  }, [saving, view, explanations]);
  const textOf = (part: 'title' | 'text'): string => post[part];
  const inHand = (part: 'title' | 'text'): number | undefined => (view?.around.text === textOf(part) ? view.start : undefined);
  const around = view?.around.text ?? '';
  return (
    <ReadingSettings value={settings}>
      <article lang="zh-CN" className="space-y-2 rounded-xl border border-line bg-surface px-4 py-3.5">
        <h3 className="text-base/7 font-semibold"><PracticeText text={post.title} current={inHand('title')} onPoint={(start, end) => show(post.title, start, end)} /></h3>
        <p className="text-[15px]/7"><PracticeText text={post.text} current={inHand('text')} onPoint={(start, end) => show(post.text, start, end)} /></p>
        <PracticeTranslation text={post.text} />
      </article>
      {view && settings.hoverCardEnabled && (
        <WordCard
          view={view}
          copyOutcome={copyOutcome}
          saving={saving}
          actions={{ lookAt: (start, end) => show(around, start, end), togglePin: () => {}, close, retry: () => show(around, view.start, view.end) }}
          onCopy={() => void copyText(view.text).then((isCopied) => setCopyOutcome(isCopied ? 'copied' : 'failed'))}
          onListen={undefined}
        />
      )}
    </ReadingSettings>
  );
}
