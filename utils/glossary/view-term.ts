import type { GlossaryTerm } from './glossary-term';
import { markingOf, type MarkSettings } from './marking';
import type { GlossarySearch } from './search';
import type { TermView } from './term-view';

/** A term that was looked up by itself, as it is shown. */
export function viewTerm(term: GlossaryTerm, spelling: string, isMeant: boolean, glossary: GlossarySearch, settings: MarkSettings): TermView {
  const linked = (term.related ?? []).filter((related) => glossary.spelled(related).some(({ id }) => id !== term.id));
  return { ...term, isMeant, spelling, linked, marking: markingOf(term, settings) };
}
