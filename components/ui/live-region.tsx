import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

interface LiveRegionProps {
  /** Names what is said; a new name is said anew. '' says nothing. */
  topic: string;
  children: ReactNode;
}

const settleMs = 100;

/** Tells screen readers what changed, once it has held still for a moment. */
export function LiveRegion({ topic, children }: LiveRegionProps) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(topic), settleMs);
    return () => clearTimeout(timer);
  }, [topic]);
  // The region has to be there before its text, or the text is not read.
  return (
    <div role="status" className="sr-only">
      {topic !== '' && settled === topic && children}
    </div>
  );
}
