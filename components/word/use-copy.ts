import { useEffect, useState } from 'react';
import { copyText } from '../../utils/platform/clipboard';
import type { CopyOutcome } from './card-toolbar';

const outcomeShownMs = 1_600;

/** Copies texts, and tells for a moment what became of it. */
export function useCopy(): { outcome: CopyOutcome; copy: (text: string) => void } {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), outcomeShownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return { outcome, copy: (text) => void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'failed')) };
}
