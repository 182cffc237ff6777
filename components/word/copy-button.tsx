import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../utils/platform/clipboard';
import { IconButton } from '../ui/icon-button';
import { LiveRegion } from '../ui/live-region';

interface CopyButtonProps {
  text: string;
  label: string;
}

const outcomeShownMs = 1_600;

/** Copies a text, and tells for a moment whether that worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation('content');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), outcomeShownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const told = outcome && t(outcome === 'copied' ? 'card.copied' : 'card.copyFailed');
  return (
    <span className="relative">
      <IconButton label={label} onClick={() => void copyText(text).then((copied) => setOutcome(copied ? 'copied' : 'failed'))}>
        {outcome === 'copied' ? <Check aria-hidden="true" className="text-accent" /> : <Copy aria-hidden="true" />}
      </IconButton>
      {told && (
        <span aria-hidden="true" className="absolute top-full right-0 z-10 rounded-sm bg-raised px-1 text-xs/5 whitespace-nowrap text-soft motion-safe:animate-appear">
          {told}
        </span>
      )}
      <LiveRegion topic={outcome ?? ''}>{told}</LiveRegion>
    </span>
  );
}
