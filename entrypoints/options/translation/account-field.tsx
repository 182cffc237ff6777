import { useId, useState } from 'react';
import { classNames } from '../../../components/ui/class-names';
import { fieldLook } from '../../../components/ui/field-look';

interface AccountFieldProps {
  label: string;
  value: string;
  /** Keys are not shown to whoever looks over one's shoulder. */
  secret?: boolean;
  hint?: string | undefined;
  placeholder?: string | undefined;
  suggestions?: readonly string[];
  /** Resolves to whether it was stored. */
  onStore: (value: string) => Promise<boolean>;
  /** What to say where it was not. */
  refusal: string;
}

/** A line of an account: stored when it is left, or with Enter. */
export function AccountField({ label, value, secret = false, hint, placeholder, suggestions, onStore, refusal }: AccountFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [isRefused, setRefused] = useState(false);
  const [known, setKnown] = useState(value);
  // What is stored may change from elsewhere.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const store = async (): Promise<void> => {
    if (typed.trim() !== value) setRefused(!(await onStore(typed.trim())));
    else setRefused(false);
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-13/6 text-soft">{label}</label>
      <input
        id={id}
        type={secret ? 'password' : 'text'}
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={isRefused}
        aria-describedby={hint === undefined && !isRefused ? undefined : `${id}-hint`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => void store()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void store();
        }}
        className={classNames('px-2.5 py-1 text-sm/6', fieldLook)}
      />
      {suggestions && <datalist id={`${id}-list`}>{suggestions.map((suggestion) => <option key={suggestion}>{suggestion}</option>)}</datalist>}
      {(hint !== undefined || isRefused) && (
        <p id={`${id}-hint`} role={isRefused ? 'alert' : undefined} className={classNames('text-xs/5', isRefused ? 'text-caution' : 'text-faint')}>
          {isRefused ? refusal : hint}
        </p>
      )}
    </div>
  );
}
