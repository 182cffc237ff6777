import { useTranslation } from 'react-i18next';
import { focusRing } from '../../../components/ui/focus-ring';

interface BilingualBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Whether both languages go into the editor. */
export function BilingualBox({ checked, onChange }: BilingualBoxProps) {
  const { t } = useTranslation('pages');
  return (
    <label className="flex cursor-pointer items-center gap-1.5 text-13/6 text-soft">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className={`size-4 accent-accent ${focusRing}`}
      />
      {t('compose.both')}
    </label>
  );
}
