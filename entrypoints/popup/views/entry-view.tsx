import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { leadingTerm } from '../../../components/glossary/leading-term';
import { OtherTerms } from '../../../components/glossary/other-terms';
import { useExplanationLanguage } from '../../../components/glossary/use-explanation-language';
import { Placeholder } from '../../../components/ui/placeholder';
import { Section } from '../../../components/ui/section';
import { useWordSaving } from '../../../components/vocabulary/saving-context';
import { describedContent, placed } from '../../../components/vocabulary/word-to-save';
import { DictionarySection } from '../../../components/word/dictionary-section';
import { FailureLine } from '../../../components/word/failure-line';
import { NearbyWords } from '../../../components/word/nearby-words';
import type { LookUp } from '../../../utils/settings/recent-look-ups';
import type { Knowledge, KnowledgeState } from '../../../components/app/knowledge';
import { useExplanation } from '../use-explanation';
import { EntryBar } from './entry-bar';
import { EntryHeader } from './entry-header';
import { TermPart } from './term-part';

interface EntryViewProps {
  lookUp: LookUp;
  /** Whether the person has asked to save it, and that has not been done. */
  isToSave: boolean;
  knowledge: Knowledge;
  known: KnowledgeState;
  onSaved: () => void;
  onOpen: (lookUp: LookUp) => void;
  onBack: () => void;
}

/** A box that scrolls has to be reached by key: an entry may hold nothing else to scroll it by. */
const reachedByKey = { tabIndex: 0 };

/** Everything about one term or word. It takes the focus, so that the arrow keys scroll it. */
export function EntryView({ lookUp, isToSave, knowledge, known, onSaved, onOpen, onBack }: EntryViewProps) {
  const { t } = useTranslation('content');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const language = useExplanationLanguage();
  const told = useExplanation(lookUp, knowledge, known);
  const openSpelling = (spelling: string): void => {
    const [term] = known.glossary.state === 'ready' ? known.glossary.value.spelled(spelling) : [];
    onOpen(term ? { kind: 'term', id: term.id, text: spelling } : { kind: 'word', text: spelling });
  };
  const { explanation, dictionary } = told ?? {};
  const leading = explanation && leadingTerm(explanation);
  const isTold = explanation !== undefined && (leading !== undefined || dictionary?.state === 'ready');
  const saving = useWordSaving(isTold ? placed(describedContent(lookUp.text, explanation, language), null) : null);
  // What it is saved as, term or word, is known when both have been looked at.
  const isSettled = isTold && dictionary?.state !== 'loading' && known.glossary.state !== 'loading';
  useEffect(() => {
    if (!isSettled || !isToSave) return;
    onSaved();
    void saving.keep();
  }, [isSettled, isToSave, onSaved, saving]);
  const isInDictionary = explanation !== undefined && (explanation.entries.length > 0 || (!leading && dictionary?.state === 'ready'));
  return (
    <article aria-label={t('card.label', { word: lookUp.text })} className="absolute inset-0 z-10 flex flex-col bg-surface">
      <EntryBar lookUp={lookUp} explanation={explanation} saving={saving} onBack={onBack} />
      <div
        ref={box}
        {...reachedByKey}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain rounded-sm pt-1.5 pb-2 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
      >
        {explanation ? <EntryHeader explanation={explanation} leading={leading} isReady={dictionary?.state !== 'loading'} saving={saving} /> : <div className="px-4"><Placeholder widths={['40%', '60%']} /></div>}
        {leading && <TermPart term={leading} onOpen={openSpelling} />}
        {explanation && isInDictionary && <DictionarySection explanation={explanation} leading={leading} />}
        {dictionary?.state === 'loading' && !leading && <Section><Placeholder widths={['80%', '55%']} /></Section>}
        {dictionary?.state === 'failed' && <Section><FailureLine code={dictionary.code} onRetry={dictionary.retry ? told?.retry : undefined} /></Section>}
        {explanation && <OtherTerms terms={explanation.terms.filter((term) => term !== leading)} />}
        {explanation && <NearbyWords description={explanation} onLookAt={(start, end) => openSpelling(explanation.text.slice(start, end))} />}
      </div>
    </article>
  );
}
