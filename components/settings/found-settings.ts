import { createContext } from 'react';
import type { SettingName } from '../../utils/settings/schema';

/** The settings that a search has found; `null` while nobody searches. */
export const FoundSettings = createContext<ReadonlySet<SettingName> | null>(null);
