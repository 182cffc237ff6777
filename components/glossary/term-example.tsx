import type { GlossaryTerm } from '../../utils/glossary/glossary-term';
import { InLanguage } from './in-language';

/** The first of the forms that stands in a text, with what is before and behind it. */
function around(text: string, forms: readonly string[]): [string, string, string] {
  const lower = text.toLowerCase();
  const form = forms.toSorted((one, other) => other.length - one.length).find((one) => lower.includes(one.toLowerCase())) ?? '';
  const at = lower.indexOf(form.toLowerCase());
  return [text.slice(0, at), text.slice(at, at + form.length), text.slice(at + form.length)];
}

/** A term as people use it, and the same in the other language. */
export function TermExample({ term: { example, forms, language } }: { term: Pick<GlossaryTerm, 'example' | 'forms' | 'language'> }) {
  const [before, form, behind] = around(example.text, forms);
  return (
    <blockquote className="my-1.5 border-l-2 border-line pl-2.5">
      <p className="text-15/5.5">
        <InLanguage text={before} language={language} />
        <InLanguage text={form} language={language} className="font-semibold" />
        <InLanguage text={behind} language={language} />
      </p>
      <p className="text-soft">
        <InLanguage text={example.translation} language={language === 'zh' ? 'en' : 'zh'} />
      </p>
    </blockquote>
  );
}
