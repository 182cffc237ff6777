import type { ReactNode } from 'react';

interface SectionProps {
  heading?: ReactNode;
  children: ReactNode;
}

/** One part of a card, set off by a line. */
export function Section({ heading, children }: SectionProps) {
  return (
    <section className="border-t border-line px-4 py-2.5">
      {heading !== undefined && <h3 className="mb-1 text-xs text-faint">{heading}</h3>}
      {children}
    </section>
  );
}
