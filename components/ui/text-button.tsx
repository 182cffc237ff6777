import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface TextButtonProps {
  /** Given where the text alone does not say enough; begins with that text. */
  label?: string;
  /** Given where the button opens and closes something. */
  expanded?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A quiet button that reads as text. */
export function TextButton({ label, expanded, onClick, children }: TextButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
      className={classNames('cursor-pointer rounded-sm text-13/6 text-accent hover:underline', focusRing)}
    >
      {children}
    </button>
  );
}
