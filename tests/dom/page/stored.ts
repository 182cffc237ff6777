import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStored } from '../../../components/hooks/use-stored';
import { database } from '../../../utils/database/database';
import { facts } from '../../../utils/database/facts';

/** Draws a fact that is stored, live, beside what no database has. */
function Reader(): ReactNode {
  const fact = useStored(() => facts.get('backed-up-at'));
  const lost = useStored(() => database.table('lost').toArray());
  return createElement('p', { id: 'read' }, `${String(fact)} ${String(lost)}`);
}

const parts = { draw: (root: HTMLElement): void => createRoot(root).render(createElement(Reader)), store: (at: number): Promise<unknown> => facts.set('backed-up-at', at) };

declare global {
  interface Window {
    stored: typeof parts;
  }
}

window.stored = parts;
