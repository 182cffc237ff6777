import { hasHan } from '../../utils/language/han';
import { Chinese } from '../word/chinese';

interface TermTextProps {
  text: string;
  className?: string;
}

/** A word of the glossary, in whichever language it is; its Chinese is simplified. */
export function TermText({ text, className }: TermTextProps) {
  if (hasHan(text)) return <Chinese text={text} script="simplified" {...(className !== undefined && { className })} />;
  return (
    <span lang={/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(text) ? 'en' : undefined} className={className}>
      {text}
    </span>
  );
}
