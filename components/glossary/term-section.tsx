import type { TermView } from '../../utils/glossary/term-view';
import { Section } from '../ui/section';
import { KnownTerm } from './known-term';
import { RelatedTerms } from './related-terms';
import { TermExample } from './term-example';
import { TermMeaning } from './term-meaning';
import { TermNote } from './term-note';

/** All about the term that a card is about; the card's header has said how it is read and how it sounds. */
export function TermSection({ term }: { term: TermView }) {
  return (
    <Section>
      <TermMeaning term={term} />
      <TermExample term={term} />
      <TermNote term={term} />
      <RelatedTerms term={term} />
      {term.isMeant && <KnownTerm term={term} />}
    </Section>
  );
}
