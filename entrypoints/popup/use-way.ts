import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { LookUp } from '../../utils/settings/recent-look-ups';

export const tabNames = ['search', 'page', 'check', 'phrases', 'controls'] as const;
export type TabName = (typeof tabNames)[number];

/** Where in the popup the person is: tab, what is typed, and the entries opened one from another. */
export interface Way {
  tab: TabName;
  typed: string;
  trail: readonly LookUp[];
  box: RefObject<HTMLInputElement | null>;
  /** Whether the address led to a view other than the search. */
  isDeepLinked: boolean;
  show(tab: TabName): void;
  type(text: string): void;
  open(lookUp: LookUp): void;
  /** From an entry to where it was opened. */
  back(): void;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** The tab that the address names (`#check`), so that others can lead there. */
const tabInAddress = (): TabName => tabNames.find((name) => location.hash === `#${name}`) ?? 'search';

/** @param onOpen told of every entry that is opened */
export function useWay(onOpen: (lookUp: LookUp) => void): Way {
  const [tab, setTab] = useState<TabName>(tabInAddress);
  const [isDeepLinked] = useState(tab !== 'search');
  const [typed, setTyped] = useState('');
  const [trail, setTrail] = useState<readonly LookUp[]>([]);
  const box = useRef<HTMLInputElement>(null);
  const opener = useRef<Element | null>(null);

  useLayoutEffect(() => {
    if (!isDeepLinked) box.current?.focus();
  }, [isDeepLinked]);
  const isOpen = trail.length > 0;
  useLayoutEffect(() => {
    if (isOpen || opener.current === null) return;
    const home = opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : box.current;
    home?.focus();
    opener.current = null;
  }, [isOpen]);

  const show = useCallback((wanted: TabName) => {
    opener.current = null;
    setTrail([]);
    setTab(wanted);
  }, []);
  const type = useCallback((text: string) => {
    show('search');
    setTyped(text);
  }, [show]);
  const open = useCallback((lookUp: LookUp) => {
    opener.current ??= document.activeElement;
    setTrail((before) => [...before, lookUp]);
    onOpen(lookUp);
  }, [onOpen]);
  const back = useCallback(() => setTrail((before) => before.slice(0, -1)), []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
      if (isBackKey(event, isOpen)) {
        if (isOpen) back();
        else if (typed !== '') type('');
        else if (tab !== 'search') show('search');
        else return;
        event.preventDefault();
        if (!isOpen) box.current?.focus();
      } else if (!event.altKey && !isWriting(event.target) && /^[\p{L}\p{N}]$/u.test(event.key)) {
        // What is typed anywhere goes to the box.
        box.current?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, typed, tab, back, type, show]);

  return { tab, typed, trail, box, isDeepLinked, show, type, open, back };
}

/** Escape anywhere; in an entry also what goes back in browsers. */
const isBackKey = ({ key, altKey, target }: KeyboardEvent, isOpen: boolean): boolean =>
  key === 'Escape' || (isOpen && ((altKey && key === 'ArrowLeft') || (key === 'Backspace' && !isWriting(target))));
