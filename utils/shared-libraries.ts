/** Libraries that are shipped once, in scripts of their own, and taken from there by all that need them. */
export const sharedLibraries = {
  /** What draws: for our own pages, and for what we draw in RedNote's. */
  'drawing-libraries': ['i18next', 'react', 'react-dom', 'react-dom/client', 'react-i18next', 'react/jsx-runtime'],
  /** What keeps data: for our own pages, and for the background. */
  'database-libraries': ['dexie'],
} as const;

/** Names of these scripts. */
export type LibraryScript = keyof typeof sharedLibraries;

/** What each library of a script exports. */
export type Libraries<Script extends LibraryScript> = Record<(typeof sharedLibraries)[Script][number], object>;

/** The name under which the libraries of a script then stand in `globalThis`. */
export const librariesKey = (script: LibraryScript): string => `rednote-companion.${script}`;

/** Where a script stands in the package. */
export const librariesPath = (script: LibraryScript): `/${LibraryScript}.js` => `/${script}.js`;

/** Puts the libraries of a script where those who need them look for them. */
export function provideLibraries<Script extends LibraryScript>(script: Script, libraries: Libraries<Script>): void {
  Reflect.set(globalThis, Symbol.for(librariesKey(script)), libraries);
}
