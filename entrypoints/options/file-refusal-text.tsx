import { useTranslation } from 'react-i18next';
import type { FileRefusal } from '../../utils/settings/checked-file';
import type { FileProblem } from '../../utils/settings/file-problems';

interface FileRefusalTextProps {
  file: string;
  refusal: FileRefusal;
}

/** Why a file was not taken: line and field of what is wrong, so that it can be mended. */
export function FileRefusalText({ file, refusal }: FileRefusalTextProps) {
  const { t } = useTranslation('pages');
  const detailOf = ({ fault, detail }: FileProblem): string => (fault === 'type' ? t(`files.types.${detail}`) : detail);
  return (
    <div role="alert" className="border-l-2 border-tone-2 pl-2 text-13/5 wrap-anywhere">
      <p>{t('files.refused', { file })}</p>
      {refusal.code === 'too-large' && <p>{t('files.tooLarge')}</p>}
      {refusal.code === 'not-json' && <p>{t(refusal.isComment ? 'files.comment' : 'files.notJson', { line: refusal.line })}</p>}
      {refusal.code === 'wrong' && (
        <ul className="list-disc pl-4.5">
          {refusal.problems.map((problem) => (
            <li key={`${problem.line} ${problem.field} ${problem.fault}`}>
              {t('files.problem', {
                line: problem.line, field: problem.field || t('files.wholeFile'), what: t(`files.faults.${problem.fault}`, { detail: detailOf(problem) }),
              })}
            </li>
          ))}
          {refusal.more > 0 && <li>{t('files.more', { count: refusal.more })}</li>}
        </ul>
      )}
    </div>
  );
}
