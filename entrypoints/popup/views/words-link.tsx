import { BookMarked } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../components/ui/class-names';
import { focusRing } from '../../../components/ui/focus-ring';
import { readDueBadge } from '../../../components/vocabulary/due-count';
import { closePopup } from '../panel';

/** The way to one's own words, with how many are to be reviewed. */
export function WordsLink() {
  const { t } = useTranslation('vocabulary');
  const [due, setDue] = useState('');
  useEffect(() => void readDueBadge().then(setDue), []);
  const label = due === '' ? t('open') : t('openDue', { due });
  return (
    <a
      href={due === '' ? '/vocabulary.html' : '/vocabulary.html#review'}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
      onClick={() => setTimeout(closePopup)}
      className={classNames('relative grid size-7.5 shrink-0 cursor-pointer place-items-center rounded-lg text-soft hover:bg-accent-soft hover:text-accent', focusRing)}
    >
      <BookMarked aria-hidden="true" className="size-4.25" />
      {due !== '' && <span className="absolute -top-1 -right-1.5 rounded-full bg-accent px-1 text-10/3.5 font-semibold text-accent-text">{due}</span>}
    </a>
  );
}
