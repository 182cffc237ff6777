import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface IconButtonProps {
  /** Says what the button does; also its tooltip. */
  label: string;
  /** Given for a button that stays on or off. */
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A square button with an icon only. */
export function IconButton({ label, pressed, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
      className={classNames(
        'grid size-7.5 cursor-pointer place-items-center rounded-lg [&_svg]:size-4.25',
        'hover:bg-accent-soft hover:text-accent',
        pressed ? 'bg-accent-soft text-accent [&_svg]:fill-current' : 'text-soft',
        focusRing,
      )}
    >
      {children}
    </button>
  );
}
