import type { TermView } from '../../utils/glossary/term-view';
import { TermChips } from './term-chips';
import { TermExample } from './term-example';
import { TermMeaning } from './term-meaning';

/** The least that has to be said about a term that the card is not about. */
export function TermBrief({ term }: { term: TermView }) {
  return (
    <>
      <div className="mb-1.5">
        <TermChips term={term} />
      </div>
      <TermMeaning term={term} />
      <TermExample term={term} />
    </>
  );
}
