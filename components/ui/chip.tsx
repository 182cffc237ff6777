import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface ChipProps {
  /** 'warm' for what the rest depends on, 'caution' for what to be careful with. */
  look?: 'plain' | 'warm' | 'caution';
  children: ReactNode;
}

const looks = {
  plain: 'border-line bg-bg text-soft',
  warm: 'border-warm text-warm',
  caution: 'border-caution bg-caution-soft text-caution',
};

/** A short label in a pill. */
export function Chip({ look = 'plain', children }: ChipProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full border px-2 text-xs/4.5 whitespace-nowrap [&_svg]:size-3',
        looks[look],
      )}
    >
      {children}
    </span>
  );
}
