import { useEffect, useState } from 'react';
import { spokenText } from '../../../components/glossary/spoken-text';
import { TermActionsContext } from '../../../components/glossary/term-actions';
import { termActions } from '../../../components/glossary/term-messages';
import { useVoice } from '../../../components/hooks/use-voice';
import { savingActions } from '../../../components/vocabulary/saving-messages';
import { WordSaving } from '../../../components/vocabulary/word-saving';
import { ReadingSettings } from '../../../components/word/reading-settings';
import { wordToSave } from '../../../components/vocabulary/word-to-save';
import { WordCard } from '../../../components/word/word-card';
import { useCopy } from '../../../components/word/use-copy';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { useSettings } from '../../../components/hooks/settings-context';
import post from './post.json';
import { PracticeText } from './practice-text';
import { PracticeTranslation } from './practice-translation';
import { usePracticeCard } from './use-practice-card';

/** The post: its words open the card, and it can be translated. */
export function PracticePost() {
  const { settings } = useSettings();
  const { view, show, close } = usePracticeCard();
  const [saving] = useState(() => new WordSaving(savingActions));
  const { outcome, copy } = useCopy();
  const speak = useVoice();
  const explanations = useExplanationLanguage();
  useEffect(() => {
    const word = view && wordToSave(view, explanations, { url: '', title: '' });
    // It stands in no page that one could go back to.
    saving.show(word && { ...word, met: null });
  }, [saving, view, explanations]);
  const textOf = (part: 'title' | 'text'): string => post[part];
  const inHand = (part: 'title' | 'text'): number | undefined => (view?.around.text === textOf(part) ? view.start : undefined);
  const spoken = view ? spokenText(view) : '';
  const around = view?.around.text ?? '';
  return (
    <ReadingSettings value={settings}>
      <article lang="zh-CN" className="space-y-2 rounded-xl border border-line bg-surface px-4 py-3.5">
        <h3 className="text-base/7 font-semibold"><PracticeText text={post.title} current={inHand('title')} onPoint={(start, end) => show(post.title, start, end)} /></h3>
        <p className="text-15/7"><PracticeText text={post.text} current={inHand('text')} onPoint={(start, end) => show(post.text, start, end)} /></p>
        <PracticeTranslation text={post.text} />
      </article>
      {view && settings.hoverCardEnabled && (
        <TermActionsContext value={termActions}>
          <WordCard
            view={view}
            copyOutcome={outcome}
            saving={saving}
            actions={{ lookAt: (start, end) => show(around, start, end), close, retry: () => show(around, view.start, view.end) }}
            onCopy={() => copy(view.text)}
            onListen={speak && spoken !== '' ? () => speak(spoken) : undefined}
          />
        </TermActionsContext>
      )}
    </ReadingSettings>
  );
}
