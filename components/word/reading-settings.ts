import { createContext, useContext } from 'react';
import type { CardSettings } from '../../utils/platform/rednote-ui';

/** What of the settings shapes the Chinese on a card. */
type ReadingChoice = Pick<CardSettings, 'toneColours' | 'firstScript' | 'phonetics'>;

/** How the person wants Chinese shown; every piece of a card asks here. */
export const ReadingSettings = createContext<ReadingChoice>({ toneColours: true, firstScript: 'simplified', phonetics: 'pinyin' });

export const useReadingSettings = (): ReadingChoice => useContext(ReadingSettings);
