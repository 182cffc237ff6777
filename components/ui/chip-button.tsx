import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface ChipButtonProps {
  label: string;
  /** Given where the button opens and closes something. */
  expanded?: boolean;
  /** Given where the button switches something. */
  pressed?: boolean;
  small?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A pill that does something. */
export function ChipButton({ label, expanded, pressed, small = false, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onClick}
      className={classNames(
        'max-w-full cursor-pointer truncate rounded-full border',
        small ? 'px-2 text-xs/5' : 'px-2.5 text-sm/6',
        (expanded ?? pressed) ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-bg text-text',
        'hover:border-accent hover:text-accent',
        focusRing,
      )}
    >
      {children}
    </button>
  );
}
