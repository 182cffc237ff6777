import type { ReactNode } from 'react';

/** What belongs together, on a ground of its own. */
export const Box = ({ children }: { children: ReactNode }) => <div className="rounded-xl border border-line bg-surface">{children}</div>;
