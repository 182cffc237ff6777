import { readingOfTerm } from '../../utils/glossary/term-reading';
import { hasHan } from '../../utils/language/han';
import type { CardView } from '../../utils/platform/rednote-ui';
import { leadingTerm } from './leading-term';

/** What a Mandarin voice says for the word of a card: for a code what it stands for. '' where there is nothing Chinese to say. */
export function spokenText({ text, description }: Pick<CardView, 'text' | 'description'>): string {
  const term = description.state === 'ready' ? leadingTerm(description.value) : undefined;
  if (!term || hasHan(text)) return text;
  const { text: said = '' } = readingOfTerm(term, term.spelling) ?? {};
  if (hasHan(said)) return said;
  // Digit by digit: 985 is no nine hundred and eighty-five.
  return /^\d+$/u.test(said) ? [...said].join(' ') : '';
}
