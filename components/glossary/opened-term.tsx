import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermView } from '../../utils/glossary/term-view';
import { reveal } from '../ui/reveal';
import { TermBrief } from './term-brief';
import { TermReadingLine } from './term-reading-line';
import { TermText } from './term-text';

/** A term that was opened below another one; `null` where it could not be read. */
export function OpenedTerm({ spelling, term }: { spelling: string; term: TermView | null }) {
  const { t } = useTranslation('content');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) reveal(box.current);
  }, [spelling]);
  return (
    <div ref={box} className="mt-2 rounded-lg border border-line bg-bg px-3 py-2 motion-safe:animate-appear">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-2.5">
        <TermText text={spelling} className="text-lg/6 font-medium" />
        {term && <TermReadingLine term={term} />}
      </p>
      {term ? <TermBrief term={term} /> : <p className="text-soft">{t('card.errors.unknown')}</p>}
    </div>
  );
}
