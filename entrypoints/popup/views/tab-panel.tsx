import { useState } from 'react';
import type { ReactNode } from 'react';

interface TabPanelProps {
  name: string;
  idOf: (name: string, part: 'tab' | 'panel') => string;
  isShown: boolean;
  /** Whether an entry lies over it. */
  isCovered: boolean;
  children: ReactNode;
}

/** The view of one tab. What it holds is made when it is first shown, and kept. */
export function TabPanel({ name, idOf, isShown, isCovered, children }: TabPanelProps) {
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  return (
    <div
      role="tabpanel"
      id={idOf(name, 'panel')}
      aria-labelledby={idOf(name, 'tab')}
      hidden={!isShown}
      inert={isCovered}
      className="absolute inset-0 overflow-y-auto overscroll-contain"
    >
      {wasShown && children}
    </div>
  );
}
