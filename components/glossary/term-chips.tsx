import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry } from '../../utils/glossary/pack-schema';
import { Chip } from '../ui/chip';

type Register = GlossaryEntry['register'][number];
type Domain = GlossaryEntry['domain'];

const cautionary: ReadonlySet<Register> = new Set(['rude', 'vulgar']);
/** Topics that say no more than that it is slang. */
const untold: ReadonlySet<Domain> = new Set(['general', 'reaction']);

/** How a term sounds, what it is about, and whether it is new or has gone out of use. */
export function TermChips({ term: { register, domain, freshness } }: { term: Pick<GlossaryEntry, 'register' | 'domain' | 'freshness'> }) {
  const { t } = useTranslation('content');
  const sounds = register.filter((one) => one !== 'neutral' && !cautionary.has(one));
  return (
    <span className="flex flex-wrap gap-1.5">
      <Chip look="warm">{[t('term.slang'), ...sounds.map((one) => t(`term.register.${one}`))].join(' · ')}</Chip>
      {register.filter((one) => cautionary.has(one)).map((one) => (
        <Chip key={one} look="caution">
          <TriangleAlert aria-hidden="true" />
          {t(`term.register.${one}`)}
        </Chip>
      ))}
      {!untold.has(domain) && <Chip>{t(`term.domain.${domain}`)}</Chip>}
      {(freshness === 'new' || freshness === 'dated') && <Chip>{t(`term.freshness.${freshness}`)}</Chip>}
    </span>
  );
}
