import { Search } from 'lucide-react';
import { classNames } from './class-names';
import { fieldLook } from './field-look';

/** A box to search a page with; the label stands in it, too. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <div className="relative">
      <Search aria-hidden="true" className="pointer-events-none absolute top-2.5 left-3 size-4.5 text-faint" />
      <input
        type="search"
        value={value}
        aria-label={label}
        placeholder={label}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={classNames('py-1.5 pr-3 pl-9.5 text-sm/6', fieldLook)}
      />
    </div>
  );
}
