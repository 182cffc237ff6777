import { useEffect, useRef, useState } from 'react';
import { takeRequests, type PanelRequest } from '../../utils/platform/panel';
import type { Way } from './use-way';

/** A request, told apart from earlier ones for the same text. */
type NumberedRequest = PanelRequest & { id: number };

/** Longest text that has an entry of its own. */
const longestEntry = 80;

/** In the panel, what the person has asked for from a menu, the latest; leads there. */
export function usePanelRequest(way: Way): NumberedRequest | null {
  const [asked, setAsked] = useState<NumberedRequest | null>(null);
  const latest = useRef(way);
  useEffect(() => {
    latest.current = way;
  }, [way]);
  useEffect(() => {
    if (!document.documentElement.classList.contains('panel')) return;
    const ended = new AbortController();
    takeRequests((request) => {
      setAsked((before) => ({ ...request, id: (before?.id ?? 0) + 1 }));
      if (request.kind === 'check') return latest.current.show('check');
      latest.current.type(request.text);
      if (request.kind === 'save' && request.text.length <= longestEntry) latest.current.open({ kind: 'word', text: request.text });
    }, ended.signal);
    return () => ended.abort();
  }, []);
  return asked;
}
