import { useRef, useState } from 'react';
import { useSettings } from '../../../components/hooks/settings-context';
import { isSameTerm, mostOwnTerms, type OwnTerm } from '../../../utils/sensitive/own-terms';
import { largestFile, type FileRefusal } from '../../../utils/settings/checked-file';
import { readOwnTermsFile, withOwnTerm, withOwnTermsFile } from '../../../utils/settings/own-terms-file';
import { withPassage } from '../../../utils/settings/silenced-topics';

/** What the last thing done came to. */
export type OwnTermsOutcome =
  | { kind: 'added' | 'changed' | 'removed' | 'silenced' | 'mentioned'; term: string; undo(): void }
  | { kind: 'brought'; count: number; undo(): void }
  | { kind: 'undone' }
  | { kind: 'refused'; file: string; refusal: FileRefusal }
  | { kind: 'too-many' };

export interface OwnTerms {
  terms: readonly OwnTerm[];
  outcome: OwnTermsOutcome | null;
  isSilenced(term: OwnTerm): boolean;
  /** False where there is no room for another. */
  add(term: OwnTerm): boolean;
  remove(term: OwnTerm): void;
  silence(term: OwnTerm, isSilenced: boolean): void;
  bring(file: File): Promise<void>;
}

/** The person's own terms, live, and what can be done with them. */
export function useOwnTerms(): OwnTerms {
  const { settings, change } = useSettings();
  const { sensitiveOwnTerms: terms, silencedPassages } = settings;
  const [outcome, setOutcome] = useState<OwnTermsOutcome | null>(null);
  const asked = useRef(0);

  const undo = (): void => {
    change('sensitiveOwnTerms', terms);
    change('silencedPassages', silencedPassages);
    setOutcome({ kind: 'undone' });
  };
  return {
    terms,
    outcome,
    isSilenced: ({ text }) => silencedPassages.some((passage) => isSameTerm(passage, text)),
    add(term) {
      const isKnown = terms.some(({ text }) => isSameTerm(text, term.text));
      const hasRoom = isKnown || terms.length < mostOwnTerms;
      if (hasRoom) change('sensitiveOwnTerms', withOwnTerm(terms, term));
      setOutcome(hasRoom ? { kind: isKnown ? 'changed' : 'added', term: term.text, undo } : { kind: 'too-many' });
      return hasRoom;
    },
    remove(term) {
      change('sensitiveOwnTerms', terms.filter((other) => other !== term));
      setOutcome({ kind: 'removed', term: term.text, undo });
    },
    silence({ text }, isSilenced) {
      change('silencedPassages', withPassage(silencedPassages, text, isSilenced));
      setOutcome({ kind: isSilenced ? 'silenced' : 'mentioned', term: text, undo });
    },
    async bring(file) {
      const question = ++asked.current;
      const read = file.size > largestFile ? { ok: false as const, error: { code: 'too-large' as const } } : readOwnTermsFile(await file.text());
      if (question !== asked.current) return;
      if (!read.ok) return setOutcome({ kind: 'refused', file: file.name, refusal: read.error });
      const all = withOwnTermsFile(terms, silencedPassages, read.value);
      if (!all) return setOutcome({ kind: 'too-many' });
      change('sensitiveOwnTerms', all.terms);
      change('silencedPassages', all.silenced);
      setOutcome({ kind: 'brought', count: read.value.terms.length, undo });
    },
  };
}
