/** Where settings stand in local storage. */
export const settingsKey = 'settings';
/** Where the person's own glossary packs stand. */
export const ownPacksKey = 'glossary-packs';
/** Changes whenever saved words are to be marked otherwise in pages. */
export const vocabularyMarksKey = 'vocabulary-marks-changed';
/** Changes whenever other words may be due for review. */
export const vocabularyDueKey = 'vocabulary-due-changed';
