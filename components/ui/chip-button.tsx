import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface ChipButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

/** A pill that does something. */
export function ChipButton({ label, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className={classNames(
        'cursor-pointer rounded-full border border-line bg-bg px-2.5 text-sm/6 text-text',
        'hover:border-accent hover:text-accent',
        focusRing,
      )}
    >
      {children}
    </button>
  );
}
