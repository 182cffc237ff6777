import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button';
import { LiveRegion } from '../ui/live-region';
import { useCopy } from './use-copy';

interface CopyButtonProps {
  text: string;
  label: string;
}

/** Copies a text, and tells for a moment whether that worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation('content');
  const { outcome, copy } = useCopy();
  const told = outcome && t(outcome === 'copied' ? 'card.copied' : 'card.copyFailed');
  return (
    <span className="relative">
      <IconButton label={label} onClick={() => copy(text)}>
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
