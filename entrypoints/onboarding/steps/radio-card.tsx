import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../../../components/ui/class-names';

interface RadioCardProps {
  group: string;
  checked: boolean;
  label: ReactNode;
  about: ReactNode;
  onChoose: () => void;
}

/** One of a few, with a line about what it means. */
export function RadioCard({ group, checked, label, about, onChoose }: RadioCardProps) {
  const id = useId();
  return (
    <div className={classNames('relative flex gap-3 rounded-lg border px-3 py-2 hover:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent', checked ? 'border-accent bg-accent-soft' : 'border-line bg-bg')}>
      <input type="radio" id={id} name={group} checked={checked} aria-describedby={`${id}-about`} onChange={onChoose} className="mt-1 size-4 cursor-pointer accent-accent outline-none" />
      <div className="min-w-0">
        <label htmlFor={id} className="cursor-pointer font-medium after:absolute after:inset-0">{label}</label>
        <p id={`${id}-about`} className="text-13/5 text-soft">{about}</p>
      </div>
    </div>
  );
}
