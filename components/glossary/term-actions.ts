import { createContext, useContext } from 'react';
import type { TermView } from '../../utils/glossary/term-view';

/** What can be asked and done about terms from where one is shown. */
export interface TermActions {
  /** The term of a spelling; `null` where there is none or it cannot be read now. */
  describe(spelling: string): Promise<TermView | null>;
  /** Stops marking a term, or marks it again; false where that could not be stored. */
  setKnown(id: string, isKnown: boolean): Promise<boolean>;
}

export const TermActionsContext = createContext<TermActions>({ describe: async () => null, setKnown: async () => false });

export const useTermActions = (): TermActions => useContext(TermActionsContext);
