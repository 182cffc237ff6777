import { classNames } from '../ui/class-names';
import { Chinese } from '../word/chinese';

interface InLanguageProps {
  text: string;
  language: 'en' | 'zh';
  className?: string;
}

const chineseRun = /([\p{Script=Han}〇]+)/u;

/** A text of the glossary, whose Chinese is simplified; Chinese words inside English stand as Chinese. */
export function InLanguage({ text, language, className }: InLanguageProps) {
  if (language === 'zh') return <Chinese text={text} script="simplified" className={classNames(className)} />;
  return (
    <span lang="en" className={className}>
      {text.split(chineseRun).map((part, at) => (at % 2 === 1 ? <Chinese key={at} text={part} script="simplified" /> : part))}
    </span>
  );
}
