import type { ComponentType } from 'react';
import { shortcutNames } from '../../utils/settings/combination';
import type { SettingName } from '../../utils/settings/schema';
import { About } from './views/about';
import { Appearance } from './views/appearance';
import { Glossary } from './views/glossary';
import { Language } from './views/language';
import { Reading } from './views/reading';
import { Shortcuts } from './views/shortcuts';

/** One part of the page. Its id is its address (`#shortcuts`) and leads to its words. */
export interface OptionsSection {
  id: string;
  /** What a search looks through; a section without settings is hidden while one searches. */
  settings: readonly SettingName[];
  View: ComponentType;
}

/** The page from top to bottom. */
export const sections: readonly OptionsSection[] = [
  { id: 'reading', settings: ['hoverCardEnabled', 'hoverKey', 'sentenceGloss', 'toneColours', 'firstScript', 'interfaceLabels', 'vocabularyMarks'], View: Reading },
  { id: 'glossary', settings: ['slangMarks', 'knownTerms'], View: Glossary },
  { id: 'language', settings: ['language'], View: Language },
  { id: 'appearance', settings: ['theme'], View: Appearance },
  { id: 'shortcuts', settings: shortcutNames, View: Shortcuts },
  { id: 'about', settings: [], View: About },
];
