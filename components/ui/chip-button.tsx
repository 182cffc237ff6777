import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface ChipButtonProps {
  label: string;
  /** Given where the button opens and closes something. */
  expanded?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A pill that does something. */
export function ChipButton({ label, expanded, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
      className={classNames(
        'cursor-pointer rounded-full border px-2.5 text-sm/6',
        expanded ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-bg text-text',
        'hover:border-accent hover:text-accent',
        focusRing,
      )}
    >
      {children}
    </button>
  );
}
