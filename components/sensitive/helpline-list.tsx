import { useTranslation } from 'react-i18next';
import { helplinesFor, type Helpline } from '../../utils/sensitive/helplines';
import { InLanguage } from '../glossary/in-language';
import { useExplanationLanguage } from '../glossary/use-explanation-language';
import { TextLink } from '../ui/text-link';

interface HelplineRowProps {
  helpline: Helpline;
  /** Said where the country is not the person's own. */
  country?: string | undefined;
}

function HelplineRow({ helpline: { name, contact, hours, source, checked }, country }: HelplineRowProps) {
  const { t } = useTranslation('content');
  const language = useExplanationLanguage();
  return (
    <li className="py-1.5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <InLanguage text={name[language]} language={language} className="text-soft" />
        <span tabIndex={-1} className="text-15/5.5 font-semibold select-text outline-none" data-selectable>
          {contact}
        </span>
      </p>
      <p className="text-xs/4.5 text-faint">
        {country !== undefined && `${country} · `}
        <InLanguage text={hours[language]} language={language} />
        {' · '}
        <TextLink href={source}>{t('topic.checked', { date: checked })}</TextLink>
      </p>
    </li>
  );
}

/** Helplines: of the person's own countries in view, all others one step away. */
export function HelplineList({ helplines }: { helplines: readonly Helpline[] }) {
  const { t, i18n } = useTranslation('content');
  const { own, others } = helplinesFor(helplines, navigator.languages);
  const countryNames = new Intl.DisplayNames(i18n.language, { type: 'region' });
  const nameOf = (country: string): string => countryNames.of(country) ?? country;
  return (
    <>
      {own.length > 0 && (
        <ul className="mt-1 divide-y divide-line">
          {own.map((helpline) => (
            <HelplineRow key={helpline.contact} helpline={helpline} country={own.some(({ country }) => country !== helpline.country) ? nameOf(helpline.country) : undefined} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details open={own.length === 0} className="mt-1">
          <summary className="cursor-pointer rounded-sm text-13/6 text-accent hover:underline focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-accent">
            {t('topic.otherCountries')}
          </summary>
          <ul className="divide-y divide-line">
            {others.toSorted((a, b) => nameOf(a.country).localeCompare(nameOf(b.country), i18n.language)).map((helpline) => (
              <HelplineRow key={helpline.country + helpline.contact} helpline={helpline} country={nameOf(helpline.country)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
