import { KnownTerm } from '../../../components/glossary/known-term';
import { RelatedLinks } from '../../../components/glossary/related-links';
import { TermExample } from '../../../components/glossary/term-example';
import { TermMeaning } from '../../../components/glossary/term-meaning';
import { TermNote } from '../../../components/glossary/term-note';
import { Section } from '../../../components/ui/section';
import type { TermView } from '../../../utils/glossary/term-view';

interface TermPartProps {
  term: TermView;
  onOpen: (spelling: string) => void;
}

/** What the glossary tells of a term, with ways to the entries of terms like it. */
export function TermPart({ term, onOpen }: TermPartProps) {
  return (
    <Section>
      <TermMeaning term={term} />
      <TermExample term={term} />
      <TermNote term={term} />
      <RelatedLinks term={term} onOpen={onOpen} />
      <KnownTerm term={term} />
    </Section>
  );
}
