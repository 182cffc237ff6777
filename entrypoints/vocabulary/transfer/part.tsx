import { useId } from 'react';
import type { ReactNode } from 'react';

/** One part of the view under its heading. */
export function Part({ heading, about, children }: { heading: string; about: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <div>
        <h2 id={id} className="text-base/6 font-semibold">{heading}</h2>
        <p className="text-13/5 text-soft">{about}</p>
      </div>
      {children}
    </section>
  );
}
