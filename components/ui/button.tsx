import type { KeyboardEventHandler, ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface ButtonProps {
  /** 'primary' for the one thing to do next. */
  look?: 'primary' | 'plain';
  id?: string;
  /** Ids of the elements that together say what the button does. */
  labelledBy?: string;
  /** Whether it is at work; the words must say so too. */
  active?: boolean;
  /** Whether it sends the form it stands in, as Enter does. */
  submits?: boolean;
  onClick?: () => void;
  onKeyDown?: KeyboardEventHandler;
  onBlur?: () => void;
  children: ReactNode;
}

const looks = {
  primary: 'border-accent bg-accent font-semibold text-accent-text hover:opacity-90',
  plain: 'border-line bg-bg text-text hover:border-accent hover:text-accent',
  active: 'border-accent bg-accent-soft text-accent',
};

/** A button that looks like one. */
export function Button({ look = 'plain', id, labelledBy, active = false, submits = false, onClick, onKeyDown, onBlur, children }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      id={id}
      aria-labelledby={labelledBy}
      onClick={(event) => {
        // Not every browser gives the focus to a button that is clicked, and what follows may need it.
        event.currentTarget.focus();
        onClick?.();
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      className={classNames(
        'cursor-pointer rounded-lg border px-3 py-1 text-sm/6',
        active ? looks.active : looks[look],
        focusRing,
      )}
    >
      {children}
    </button>
  );
}
