import { withTerms } from '../glossary/term-tokens';
import { mergeMatches } from '../glossary/merge-matches';
import type { Token } from '../language/token';

const length = ({ start, end }: { start: number; end: number }): number => end - start;

/** Puts passages that touch a topic in the place of the tokens they cover; a term that is as long or longer stays. */
export function withTopics(tokens: readonly Token[], passages: readonly { start: number; end: number }[]): Token[] {
  const terms = tokens.filter(({ kind }) => kind === 'term');
  const winning = passages.filter((passage) =>
    !terms.some((term) => term.start < passage.end && passage.start < term.end && length(term) >= length(passage)));
  return withTerms(tokens, mergeMatches([winning]), 'topic');
}
