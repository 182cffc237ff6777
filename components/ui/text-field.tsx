import { useId } from 'react';
import type { RefObject } from 'react';
import { classNames } from './class-names';

interface TextFieldProps {
  label: string;
  value: string;
  maxLength: number;
  /** What is not right with it, in words. */
  problem?: string | undefined;
  box?: RefObject<HTMLInputElement | null>;
  onChange: (value: string) => void;
  onEnter: () => void;
}

/** One line to type in, under its label. */
export function TextField({ label, value, maxLength, problem, box, onChange, onEnter }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-[13px]/5 text-soft">{label}</label>
      <input
        ref={box}
        id={id}
        type="text"
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
        }}
        className={classNames(
          'mt-0.5 w-full rounded-lg border border-faint bg-surface px-2.5 py-1 text-sm/6',
          'focus:border-accent focus:outline-1 focus:outline-accent',
        )}
      />
      {problem !== undefined && <p id={`${id}-problem`} role="alert" className="mt-0.5 text-[13px]/5 text-caution">{problem}</p>}
    </div>
  );
}
