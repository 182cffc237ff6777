import type { ComponentType } from 'react';
import { shortcutNames } from '../../utils/settings/combination';
import type { SettingName } from '../../utils/settings/schema';
import { About } from './views/about';
import { Appearance } from './views/appearance';
import { Data } from './views/data';
import { Glossary } from './views/glossary';
import { Guide } from './views/guide';
import { Language } from './views/language';
import { Reading } from './views/reading';
import { Sensitive } from './views/sensitive';
import { Shortcuts } from './views/shortcuts';
import { Translation } from './views/translation';
import { Writing } from './views/writing';

/** One part of the page. Its id is its address (`#shortcuts`) and leads to its words. */
export interface OptionsSection {
  id: string;
  /** What a search looks through; a section without settings is hidden while one searches. */
  settings: readonly SettingName[];
  View: ComponentType;
}

/** The page from top to bottom. */
export const sections: readonly OptionsSection[] = [
  { id: 'reading', settings: ['hoverCardEnabled', 'hoverKey', 'hoverDelay', 'sentenceGloss', 'phonetics', 'toneColours', 'firstScript', 'interfaceLabels', 'vocabularyMarks'], View: Reading },
  {
    id: 'translation',
    settings: ['translationMode', 'translationModes', 'translationKey', 'translationView', 'translationPinyin', 'translationTarget', 'translationEngines', 'pictureText'],
    View: Translation,
  },
  { id: 'writing', settings: ['writingHelp'], View: Writing },
  { id: 'glossary', settings: ['slangMarks', 'knownTerms'], View: Glossary },
  { id: 'sensitive', settings: ['sensitiveDrafts', 'sensitiveReading', 'sensitiveOff', 'sensitiveOwnTerms', 'silencedPassages'], View: Sensitive },
  { id: 'guide', settings: [], View: Guide },
  { id: 'language', settings: ['language', 'explanationLanguage'], View: Language },
  { id: 'appearance', settings: ['theme', 'textSize', 'cardWidth', 'motion'], View: Appearance },
  { id: 'shortcuts', settings: shortcutNames, View: Shortcuts },
  { id: 'data', settings: [], View: Data },
  { id: 'about', settings: [], View: About },
];
