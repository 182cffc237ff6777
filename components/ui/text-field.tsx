import { useId } from 'react';
import type { RefObject } from 'react';
import { classNames } from './class-names';
import { fieldLook } from './field-look';

interface TextFieldProps {
  label: string;
  value: string;
  /** Given for a text of several lines. */
  rows?: number;
  hint?: string;
  /** What is not right with it, in words. */
  problem?: string | undefined;
  longest?: number;
  box?: RefObject<HTMLInputElement | null>;
  onChange: (value: string) => void;
  /** Enter was pressed in a text of one line, not to end what an input method composes. */
  onEnter?: () => void;
}

/** A text to write, under its label. */
export function TextField({ label, value, rows, hint, problem, longest, box, onChange, onEnter }: TextFieldProps) {
  const id = useId();
  const notes = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter((note) => note !== false).join(' ');
  const shared = { id, value, maxLength: longest, 'aria-invalid': problem !== undefined, 'aria-describedby': notes || undefined, className: classNames('mt-0.5 px-2.5 py-1 text-sm/6', fieldLook) };
  return (
    <div>
      <label htmlFor={id} className="block text-13/5 text-soft">{label}</label>
      {rows === undefined ? (
        <input
          ref={box}
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...shared}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          }}
        />
      ) : <textarea rows={rows} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />}
      {hint !== undefined && <p id={`${id}-hint`} className="text-xs/5 text-faint">{hint}</p>}
      {problem !== undefined && <p id={`${id}-problem`} role="alert" className="mt-0.5 text-13/5 text-caution">{problem}</p>}
    </div>
  );
}
