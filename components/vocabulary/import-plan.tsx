import { useTranslation } from 'react-i18next';
import type { RowProblem } from '../../utils/vocabulary/files/file-problems';
import type { ImportPlan } from '../../utils/vocabulary/files/import-plan';

const shownProblems = 8;
const numbers = ['added', 'changed', 'unchanged', 'deleted', 'meetings', 'reviews'] as const satisfies (keyof ImportPlan)[];

/** What an import of words would do or did, in numbers. */
export function PlanLine({ plan }: { plan: ImportPlan }) {
  const { t } = useTranslation('vocabulary');
  const told = numbers.filter((name) => plan[name] > 0).map((name) => t(`import.numbers.${name}`, { count: plan[name] }));
  return <>{told.join(' · ')}</>;
}

/** Rows that would be left out. */
export function ProblemList({ problems }: { problems: readonly RowProblem[] }) {
  const { t } = useTranslation('vocabulary');
  if (problems.length === 0) return null;
  return (
    <div className="text-13/5">
      <p>{t('import.leftOut', { count: problems.length })}</p>
      <ul className="list-disc pl-4.5 text-soft">
        {problems.slice(0, shownProblems).map(({ table, row, field }, at) => (
          <li key={at}>{t(table === '' ? 'import.row' : 'import.rowOf', { table, row, field })}</li>
        ))}
      </ul>
    </div>
  );
}
