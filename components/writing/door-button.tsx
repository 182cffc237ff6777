import type { ReactNode } from 'react';
import { ariaKeys, keysInText } from '../settings/key-labels';
import { classNames } from '../ui/class-names';
import { focusRing } from '../ui/focus-ring';

interface DoorButtonProps {
  label: string;
  /** Keys that do the same, as settings write them; '' for none. */
  shortcut: string;
  onOpen: () => void;
  children: ReactNode;
}

/** The quiet round button beside an editor. It does what the person does, never what a page's script does. */
export function DoorButton({ label, shortcut, onOpen, children }: DoorButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={ariaKeys(shortcut)}
      title={shortcut ? `${label} (${keysInText(shortcut)})` : label}
      onClick={({ nativeEvent }) => nativeEvent.isTrusted && onOpen()}
      className={classNames(
        'grid size-7 cursor-pointer place-items-center rounded-full border border-line bg-raised text-soft [&_svg]:size-4',
        'hover:border-accent hover:text-accent motion-safe:animate-appear',
        focusRing,
      )}
    >
      {children}
    </button>
  );
}
