import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import { focusRing } from './focus-ring';

interface TabListProps<Name extends string> {
  label: string;
  tabs: readonly { name: Name; label: ReactNode }[];
  selected: Name;
  /** Ids of a tab and of the panel it shows. */
  idOf: (name: Name, part: 'tab' | 'panel') => string;
  onSelect: (name: Name) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Views side by side, of which one shows. Arrow keys go from tab to tab. */
export function TabList<Name extends string>({ label, tabs, selected, idOf, onSelect }: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : at + (steps[event.key] ?? 0);
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab || tab.name === selected) return;
    event.preventDefault();
    onSelect(tab.name);
    list.current?.querySelector<HTMLElement>(`#${idOf(tab.name, 'tab')}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown} className="flex flex-wrap gap-0.5">
      {tabs.map(({ name, label: content }) => (
        <button
          key={name}
          id={idOf(name, 'tab')}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={idOf(name, 'panel')}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
          className={classNames(
            'cursor-pointer rounded-lg px-1.5 py-0.5 text-13/6 whitespace-nowrap max-[23rem]:text-xs/6',
            name === selected ? 'bg-accent-soft font-medium text-accent' : 'text-soft hover:text-text',
            focusRing,
          )}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
