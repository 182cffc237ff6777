import { useTranslation } from 'react-i18next';
import type { PackRefusal } from '../../../utils/settings/pack-file';
import type { PackProblem } from '../../../utils/settings/pack-problems';

interface PackRefusalTextProps {
  file: string;
  refusal: PackRefusal;
}

/** Why a file was not taken: line and field of what is wrong, so that it can be mended. */
export function PackRefusalText({ file, refusal }: PackRefusalTextProps) {
  const { t } = useTranslation('pages');
  const detailOf = ({ fault, detail }: PackProblem): string => (fault === 'type' ? t(`glossary.packs.types.${detail}`) : detail);
  return (
    <div role="alert" className="border-l-2 border-tone-2 pl-2 text-[13px]/5 wrap-anywhere">
      <p>{t('glossary.packs.refused', { file })}</p>
      {refusal.code === 'too-large' && <p>{t('glossary.packs.tooLarge')}</p>}
      {refusal.code === 'not-json' && <p>{t(refusal.isComment ? 'glossary.packs.comment' : 'glossary.packs.notJson', { line: refusal.line })}</p>}
      {refusal.code === 'wrong' && (
        <ul className="list-disc pl-4.5">
          {refusal.problems.map((problem) => (
            <li key={`${problem.line} ${problem.field} ${problem.fault}`}>
              {t('glossary.packs.problem', {
                line: problem.line, field: problem.field || t('glossary.packs.wholeFile'), what: t(`glossary.packs.faults.${problem.fault}`, { detail: detailOf(problem) }),
              })}
            </li>
          ))}
          {refusal.more > 0 && <li>{t('glossary.packs.more', { count: refusal.more })}</li>}
        </ul>
      )}
    </div>
  );
}
