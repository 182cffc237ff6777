import type { ReactNode } from 'react';

interface AboutPartProps {
  heading: string;
  children: ReactNode;
}

/** One subject of the about section. */
export function AboutPart({ heading, children }: AboutPartProps) {
  return (
    <div className="border-t border-line px-4 py-3.5">
      <h3 className="mb-1 font-medium text-accent">{heading}</h3>
      {children}
    </div>
  );
}
