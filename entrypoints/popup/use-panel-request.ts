import { useCallback, useEffect, useRef, useState } from 'react';
import { takeRequests, type PanelRequest } from '../../utils/platform/panel';
import { isPanel } from './panel';
import type { Way } from './use-way';

/** A text that was asked for, told apart from earlier ones that were the same. */
interface Asked {
  id: number;
  text: string;
}

/** What the person has asked the panel for from a menu. */
interface PanelRequests {
  /** The last text to be checked. */
  check: Asked | null;
  /** The last text to be saved. */
  save: (Asked & { isTooLong: boolean; isDone: boolean }) | null;
  /** To be told as soon as the text to be saved is: it is saved once. */
  onSaved(): void;
}

/** Longest text that has an entry of its own. */
const longestEntry = 80;

/** In the panel, follows what is asked for from a menu; each request leads there. */
export function usePanelRequest(way: Way): PanelRequests {
  const [check, setCheck] = useState<PanelRequests['check']>(null);
  const [save, setSave] = useState<PanelRequests['save']>(null);
  const latest = useRef(way);
  useEffect(() => {
    latest.current = way;
  }, [way]);
  useEffect(() => {
    if (!isPanel()) return;
    const ended = new AbortController();
    let id = 0;
    const take = ({ kind, text }: PanelRequest): void => {
      const { show, type, open } = latest.current;
      id += 1;
      if (kind === 'check') {
        setCheck({ id, text });
        return show('check');
      }
      const isTooLong = text.length > longestEntry;
      setSave(kind === 'save' ? { id, text, isTooLong, isDone: false } : null);
      type(text);
      if (kind === 'save' && !isTooLong) open({ kind: 'word', text });
    };
    takeRequests(take, ended.signal);
    return () => ended.abort();
  }, []);
  const onSaved = useCallback(() => setSave((asked) => asked && { ...asked, isDone: true }), []);
  return { check, save, onSaved };
}
