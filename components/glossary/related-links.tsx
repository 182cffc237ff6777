import { useTranslation } from 'react-i18next';
import type { TermView } from '../../utils/glossary/term-view';
import { Chip } from '../ui/chip';
import { ChipButton } from '../ui/chip-button';
import { TermText } from './term-text';

interface RelatedLinksProps {
  term: TermView;
  onOpen: (spelling: string) => void;
  /** Which one is open, '' for none; given where they open in place. */
  opened?: string;
}

/** Terms like this one; those that the glossary has lead to their entries. */
export function RelatedLinks({ term: { related, linked }, onOpen, opened }: RelatedLinksProps) {
  const { t } = useTranslation('content');
  if (!related || related.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      <span className="mr-0.5 text-xs text-faint">{t('term.related')}</span>
      {related.map((spelling) =>
        linked.includes(spelling) ? (
          <ChipButton
            key={spelling}
            label={t('card.lookAt', { word: spelling })}
            {...(opened !== undefined && { expanded: opened === spelling })}
            onClick={() => onOpen(spelling)}
          >
            <TermText text={spelling} />
          </ChipButton>
        ) : (
          <Chip key={spelling}>
            <TermText text={spelling} />
          </Chip>
        ),
      )}
    </div>
  );
}
