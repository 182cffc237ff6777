import { useId } from 'react';
import { classNames } from './class-names';
import { fieldLook } from './field-look';

interface SecretFieldProps {
  label: string;
  value: string;
  longest?: number;
  onChange: (value: string) => void;
}

/** A password to write, under its label; it is not shown to whoever looks over one's shoulder. */
export function SecretField({ label, value, longest, onChange }: SecretFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-13/5 text-soft">{label}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={value}
        maxLength={longest}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={classNames('mt-0.5 px-2.5 py-1 text-sm/6', fieldLook)}
      />
    </div>
  );
}
