import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { TextButton } from '../../../components/ui/text-button';
import { hasHan } from '../../../utils/language/han';
import { markedPieces } from '../../../utils/sensitive/marked-pieces';
import type { Finding } from '../../../utils/sensitive/rule-matcher';

interface ReadViewProps {
  text: string;
  findings: readonly Finding[];
}

const looks = { 1: 'decoration-faint', 2: 'decoration-warm', 3: 'decoration-caution', support: '' } as const;

/** Of harmless stretches longer than twice this, only so many characters are shown beside each passage. */
const shownBeside = 48;

/** The middle of a harmless stretch left out; where it opens or closes the text, all but what is beside the passage. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  if (characters.length <= 2 * shownBeside) return text;
  return `${isFirst ? '' : characters.slice(0, shownBeside).join('')}…${isLast ? '' : characters.slice(-shownBeside).join('')}`;
}

/** The text as it was written, its passages underlined by how serious they are; a long one around its passages first. */
export function ReadView({ text, findings }: ReadViewProps) {
  const { t } = useTranslation('pages');
  const [isWhole, setIsWhole] = useState(false);
  const pieces = markedPieces(text, findings);
  const shown = pieces.map((piece, at) => (piece.severity === null && !isWhole ? { ...piece, text: shortened(piece.text, at === 0, at === pieces.length - 1) } : piece));
  const isLong = pieces.some((piece) => piece.severity === null && shortened(piece.text, false, false) !== piece.text);
  return (
    <section aria-label={t('popup.check.readView')} className="rounded-lg border border-line bg-bg px-2.5 py-2">
      <p lang={hasHan(text) ? 'zh' : undefined} className="text-13/6 wrap-anywhere whitespace-pre-wrap">
        {shown.map((piece, at) => (piece.severity === null ? piece.text : (
          <mark key={at} className={classNames('bg-transparent text-inherit underline decoration-wavy decoration-[1.5px] underline-offset-3', looks[piece.severity])}>
            {piece.text}
          </mark>
        )))}
      </p>
      {isLong && <TextButton expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>{t(isWhole ? 'popup.check.around' : 'popup.check.whole')}</TextButton>}
    </section>
  );
}
