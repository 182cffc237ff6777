/** Where settings stand in local storage. */
export const settingsKey = 'settings';
/** Where the person's own glossary packs stand. */
export const ownPacksKey = 'glossary-packs';
/** Changes whenever saved words are to be marked otherwise in pages. */
export const vocabularyMarksKey = 'vocabulary-marks-changed';
/** There while words are to be kept in step with a server by themselves: when that was last tried, in ms since 1970. */
export const vocabularySyncKey = 'vocabulary-sync-tried';
/** Changes whenever other words may be due for review. */
export const vocabularyDueKey = 'vocabulary-due-changed';
