import { useState } from 'react';
import type { TermView } from '../../utils/glossary/term-view';
import { OpenedTerm } from './opened-term';
import { RelatedLinks } from './related-links';
import { useTermActions } from './term-actions';

/** Terms like this one; those that the glossary has open below it. */
export function RelatedTerms({ term }: { term: TermView }) {
  const { describe } = useTermActions();
  const [opened, setOpened] = useState<{ spelling: string; term: TermView | null } | null>(null);
  const toggle = async (spelling: string): Promise<void> =>
    setOpened(opened?.spelling === spelling ? null : { spelling, term: await describe(spelling) });
  return (
    <>
      <RelatedLinks term={term} opened={opened?.spelling ?? ''} onOpen={(spelling) => void toggle(spelling)} />
      {opened && <OpenedTerm spelling={opened.spelling} term={opened.term} />}
    </>
  );
}
