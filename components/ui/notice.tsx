import type { ReactNode } from 'react';

/** One line about something that did not work, said to screen readers as it appears. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="border-l-2 border-tone-2 pl-2 text-13/5 text-text motion-safe:animate-appear">
      {children}
    </p>
  );
}
