import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';

interface DialogProps {
  /** What the dialog is about, as its heading. */
  heading: ReactNode;
  label: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
}

/** Something to see to before going on: the browser's own dialog, closed by Escape, its button or a click beside it. */
export function Dialog({ heading, label, close, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target === element) element.close();
    };
    element.addEventListener('pointerdown', onPointerDown);
    return () => element.removeEventListener('pointerdown', onPointerDown);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="m-auto max-h-[92dvh] w-[min(34rem,calc(100%-1.5rem))] overflow-y-auto rounded-xl border border-line bg-raised p-0 text-text shadow-raise"
    >
      <div className="space-y-3 p-4">
        <div className="flex items-start justify-between gap-3">
          {heading}
          <IconButton label={close} onClick={onClose}><X aria-hidden="true" /></IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
