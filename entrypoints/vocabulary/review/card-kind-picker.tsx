import { useTranslation } from 'react-i18next';
import { useSettings } from '../../../components/hooks/settings-context';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { cardKinds, type CardKind } from '../../../utils/vocabulary/saved-word';

/** Which kinds of cards are asked. One is always left. */
export function CardKindPicker() {
  const { t } = useTranslation('vocabulary');
  const { settings: { reviewCards }, change } = useSettings();
  const toggle = (kind: CardKind): void => {
    const wanted = cardKinds.filter((one) => (one === kind ? !reviewCards.includes(kind) : reviewCards.includes(one)));
    if (wanted.length > 0) change('reviewCards', wanted);
  };
  return (
    <details className="px-1 text-13/6 text-soft">
      <summary className={classNames('w-fit cursor-pointer rounded-sm hover:text-accent', focusRing)}>{t('review.kinds')}</summary>
      <div className="flex flex-wrap gap-x-4 gap-y-1 pt-1">
        {cardKinds.map((kind) => (
          <label key={kind} className="flex cursor-pointer items-center gap-1.5">
            <input type="checkbox" checked={reviewCards.includes(kind)} onChange={() => toggle(kind)} className="size-4 accent-accent" />
            {t(`review.kind.${kind}`)}
          </label>
        ))}
      </div>
    </details>
  );
}
