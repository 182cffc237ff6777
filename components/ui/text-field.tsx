import { useId } from 'react';
import { classNames } from './class-names';

interface TextFieldProps {
  label: string;
  value: string;
  /** Given for a text of several lines. */
  rows?: number;
  hint?: string;
  longest?: number;
  onChange: (value: string) => void;
}

const look = 'w-full rounded-lg border border-faint bg-surface px-2.5 py-1 text-sm/6 focus:border-accent focus:outline-1 focus:outline-accent';

/** A text to write, under its label. */
export function TextField({ label, value, rows, hint, longest, onChange }: TextFieldProps) {
  const id = useId();
  const shared = { id, value, maxLength: longest, 'aria-describedby': hint === undefined ? undefined : `${id}-hint`, className: classNames(look) };
  return (
    <div>
      <label htmlFor={id} className="text-[13px]/6 text-soft">{label}</label>
      {rows === undefined
        ? <input type="text" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
        : <textarea rows={rows} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />}
      {hint !== undefined && <p id={`${id}-hint`} className="text-xs/5 text-faint">{hint}</p>}
    </div>
  );
}
