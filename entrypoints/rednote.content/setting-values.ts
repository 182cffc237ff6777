import type { Settings } from '../../utils/settings/schema';

/** Settings that the scripts loaded on demand know from when they came: with another value they have to come anew. */
export const languageSettings = /^(?:language|explanationLanguage)$/u;

/** The values of settings with such names, in a form that can be compared. */
export const valuesOf = (settings: Settings, names?: RegExp): string =>
  JSON.stringify(Object.entries(settings).filter(([name]) => names?.test(name)));

/** Lets listeners hear of each 'change' of `changes` that changes a setting with one of their names, until their signal aborts. */
export const tellOfChanges = (changes: EventTarget, settings: () => Settings) => (listener: () => void, until: AbortSignal, names = /^/u): void => {
  let known = valuesOf(settings(), names);
  changes.addEventListener('change', () => {
    if (known !== (known = valuesOf(settings(), names))) listener();
  }, { signal: until });
};
