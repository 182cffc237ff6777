import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '../../utils/glossary/term-view';
import { LiveRegion } from '../ui/live-region';
import { TextButton } from '../ui/text-button';
import { useTermActions } from './term-actions';

/** Lets a person say that a term need not be marked any more, and take that back in the same place. */
export function KnownTerm({ term: { id, marking } }: { term: Pick<TermView, 'id' | 'marking'> }) {
  const { t } = useTranslation('content');
  const { setKnown } = useTermActions();
  const [isKnown, setIsKnown] = useState(marking === 'known');
  const [outcome, setOutcome] = useState<'known' | 'markedAgain' | 'notStored' | null>(null);
  if (marking === 'never') return null;

  const toggle = async (): Promise<void> => {
    const wanted = !isKnown;
    setIsKnown(wanted);
    setOutcome(wanted ? 'known' : 'markedAgain');
    if (await setKnown(id, wanted)) return;
    setIsKnown(!wanted);
    setOutcome('notStored');
  };
  const told = outcome ?? (isKnown ? 'known' : null);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2.5 text-13/6 text-soft">
      {told && t(`term.${told}`)}
      <TextButton onClick={() => void toggle()}>{t(isKnown ? 'term.markAgain' : 'term.know')}</TextButton>
      <LiveRegion topic={outcome ?? ''}>{outcome && t(`term.${outcome}`)}</LiveRegion>
    </div>
  );
}
