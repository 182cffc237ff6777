import type { QuantityView } from '../../utils/language/quantities/quantity-view';
import { InLanguage } from '../glossary/in-language';
import { Section } from '../ui/section';

/** What an amount comes to in the measures a reader knows, and what to know about it. Nothing where there is no amount. */
export function QuantitySection({ quantity }: { quantity: QuantityView | undefined }) {
  if (!quantity) return null;
  const [value = '', ...hints] = quantity.lines;
  return (
    <Section>
      <p className="text-base/6 font-medium">
        <InLanguage text={value} language={quantity.language} />
      </p>
      {hints.map((hint) => (
        <p key={hint} className="text-13/5 text-soft">
          <InLanguage text={hint} language={quantity.language} />
        </p>
      ))}
    </Section>
  );
}
