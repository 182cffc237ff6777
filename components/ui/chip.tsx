import type { ReactNode } from 'react';

/** A short label in a pill. */
export function Chip({ children }: { children: ReactNode }) {
  return (
    <span className="rounded-full border border-line bg-bg px-2 text-xs/4.5 whitespace-nowrap text-soft">{children}</span>
  );
}
