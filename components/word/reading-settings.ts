import { createContext, useContext } from 'react';
import type { CardView } from '../../utils/platform/rednote-ui';

/** How the person wants Chinese shown; every piece of a card asks here. */
export const ReadingSettings = createContext<CardView['settings']>({ toneColours: true, firstScript: 'simplified' });

export const useReadingSettings = (): CardView['settings'] => useContext(ReadingSettings);
