import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface SwitchProps {
  id: string;
  checked: boolean;
  /** Ids of the elements that name it, where no label points to it. */
  labelledBy?: string;
  describedBy?: string | undefined;
  onChange: (checked: boolean) => void;
}

/** On or off; a native checkbox that looks and speaks as a switch. Its label points to `id`, or `labelledBy` names it. */
export function Switch({ id, checked, labelledBy, describedBy, onChange }: SwitchProps) {
  return (
    <input
      id={id}
      type="checkbox"
      role="switch"
      checked={checked}
      aria-checked={checked}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.checked)}
      className={classNames(
        'relative h-6 w-10.5 shrink-0 cursor-pointer appearance-none rounded-full bg-faint checked:bg-accent',
        'before:absolute before:top-0.75 before:left-0.75 before:size-4.5 before:rounded-full before:bg-surface',
        'checked:before:translate-x-4.5 motion-safe:transition-colors motion-safe:before:transition-transform',
        'forced-colors:appearance-auto forced-colors:before:hidden',
        focusRing,
      )}
    />
  );
}
