/** Where settings stand in local storage. */
export const settingsKey = 'settings';
/** Where the person's own glossary packs stand. */
export const ownPacksKey = 'glossary-packs';
