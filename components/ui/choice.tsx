import { useId } from 'react';
import type { ReactNode } from 'react';

interface ChoiceProps<Value extends string> {
  value: Value;
  options: readonly { value: Value; label: ReactNode }[];
  labelledBy: string;
  describedBy?: string | undefined;
  onChange: (value: Value) => void;
}

const optionLook = [
  'relative flex cursor-pointer items-center gap-1.5 rounded-lg border border-line bg-bg px-3 py-1 text-sm/6 text-text',
  'hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent',
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent',
].join(' ');

/** One of a few: native radio buttons, all in view. */
export function Choice<Value extends string>({ value, options, labelledBy, describedBy, onChange }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy} className="flex min-w-0 flex-wrap gap-1.5">
      {options.map((option) => (
        <label key={option.value} className={optionLook}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0 forced-colors:static forced-colors:appearance-auto forced-colors:opacity-100"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
