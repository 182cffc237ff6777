import { classNames } from '../ui/class-names';
import { languageOf } from './script';
import type { Script } from './script';

interface ChineseProps {
  text: string;
  /** Left out for text that stands as the page has it. */
  script?: Script;
  className?: string;
}

/** Chinese text, with the language and the typeface of its script. */
export function Chinese({ text, script, className }: ChineseProps) {
  return (
    <span
      lang={script ? languageOf(script) : 'zh'}
      className={classNames(script === 'traditional' ? 'font-hant' : 'font-hans', className)}
    >
      {text}
    </span>
  );
}
