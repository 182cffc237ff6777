import { useId } from 'react';
import type { ReactNode } from 'react';

interface PanelProps {
  heading: string;
  /** Stands at the end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of the popup under its heading. */
export function Panel({ heading, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface px-3.5 py-3">
      <div className="mb-1.5 flex items-center justify-between gap-3">
        <h2 id={id} className="text-xs/5 text-faint">{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
