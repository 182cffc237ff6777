import type { ReactNode } from 'react';
import { TextButton } from './text-button';

interface UndoNoticeProps {
  undo: string;
  onUndo: () => void;
  children: ReactNode;
}

/** Says what was done, and offers to take it back. */
export function UndoNotice({ undo, onUndo, children }: UndoNoticeProps) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 rounded-lg border border-line bg-raised px-3 py-1.5 text-13/6 shadow-raise motion-safe:animate-appear">
      <span>{children}</span>
      <TextButton onClick={onUndo}>{undo}</TextButton>
    </div>
  );
}
