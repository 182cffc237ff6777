import { useTranslation } from 'react-i18next';
import { TermText } from '../../../components/glossary/term-text';
import { ChipButton } from '../../../components/ui/chip-button';

/** The ways one can ask, each with a query to try. */
const examples = ['种草', 'zhongcao', 'jjz', 'yyds', 'cat tax'];

/** Stands where nothing is typed and nothing was opened before. */
export function SearchHint({ onTry }: { onTry: (text: string) => void }) {
  const { t } = useTranslation('pages');
  return (
    <div className="px-6 py-10 text-center">
      <p className="text-15/6 text-balance text-text">{t('popup.search.hint')}</p>
      <p className="mt-1 text-13/5 text-balance text-soft">{t('popup.search.hintMore')}</p>
      <div className="mt-4 flex flex-wrap justify-center gap-1.5">
        {examples.map((example) => (
          <ChipButton key={example} label={t('popup.search.try', { example })} onClick={() => onTry(example)}>
            <TermText text={example} />
          </ChipButton>
        ))}
      </div>
    </div>
  );
}
