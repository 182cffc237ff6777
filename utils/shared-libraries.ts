/** Libraries that are shipped once, in scripts of their own, and taken from there by all that need them. */
export const sharedLibraries = {
  /** What draws: for our own pages, and for what we draw in RedNote's. */
  'drawing-libraries': {
    i18next: ['createInstance'], react: 'all', 'react-dom': 'all', 'react-dom/client': 'all',
    // Without what weaves elements into texts, a quarter of it.
    'react-i18next': ['I18nextProvider', 'useTranslation'],
    'react/jsx-runtime': 'all',
  },
  /** What keeps data: for our own pages, and for the background. */
  'database-libraries': { dexie: 'all' },
} as const satisfies Record<string, Record<string, 'all' | readonly string[]>>;

/** Names of these scripts. */
export type LibraryScript = keyof typeof sharedLibraries;

/** What a script gives of each library: all, or what is named. */
type Libraries<Script extends LibraryScript> = {
  [Library in keyof (typeof sharedLibraries)[Script]]: (typeof sharedLibraries)[Script][Library] extends readonly (infer Name extends string)[] ? Record<Name, unknown> : object;
};

/** The name under which the libraries of a script then stand in `globalThis`. */
export const librariesKey = (script: LibraryScript): string => `rednote-companion.${script}`;

/** Where a script stands in the package. */
export const librariesPath = (script: LibraryScript): `/${LibraryScript}.js` => `/${script}.js`;

/** Puts the libraries of a script where those who need them look for them. */
export function provideLibraries<Script extends LibraryScript>(script: Script, libraries: Libraries<Script>): void {
  Reflect.set(globalThis, Symbol.for(librariesKey(script)), libraries);
}
