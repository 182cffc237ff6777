import type { TermView } from '../../utils/glossary/term-view';
import type { WordExplanation } from '../../utils/messaging/protocol';

/** The term that a card opens on: the one that is meant; where the dictionary has nothing to say, any of that spelling. */
export function leadingTerm({ terms, entries, parts }: WordExplanation): TermView | undefined {
  return terms.find(({ isMeant }) => isMeant) ?? (entries.length + parts.length === 0 ? terms[0] : undefined);
}
