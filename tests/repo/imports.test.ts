import { describe, expect, it } from 'vitest';
import { importsOf, productImports, shown, type Import } from './imports';
import { productCode } from './tree';

type Layer =
  | 'pure' | 'platform' | 'translation' | 'database' | 'plain-components' | 'components' | 'hooks' | 'background' | 'content' | 'drawing' | 'pages'
  | 'libraries' | 'modules' | 'config' | 'locales' | 'elsewhere';

/** settings, messaging, i18n and platform stand on one level, called platform here. */
const layers: readonly [RegExp, Layer][] = [
  [/^utils\/(?:language|matching|dictionary|glossary|sensitive|interface-labels|review|vocabulary|writing)\/|^utils\/[^/]+$/u, 'pure'],
  [/^utils\/translation\/(?:translated-text|engine-failure|account|catalogue|stores|openai-presets|text-language|protected|picture-account)\.(?:ts|json)$/u, 'pure'],
  [/^utils\/(?:settings|messaging|i18n|platform)\//u, 'platform'],
  [/^utils\/(?:translation|anki|sync)\//u, 'translation'],
  [/^utils\/database\//u, 'database'],
  [/^components\/ui\//u, 'plain-components'],
  [/^components\/hooks\//u, 'hooks'],
  [/^components\//u, 'components'],
  [/^entrypoints\/background(?:-later)?\//u, 'background'],
  [/^entrypoints\/rednote\.content\//u, 'content'],
  [/^entrypoints\/rednote-(?:ui|translation)\.content\//u, 'drawing'],
  [/^entrypoints\/(?:drawing|database)-libraries\.ts$/u, 'libraries'],
  [/^entrypoints\/(?:popup|options|compose|onboarding|vocabulary)\//u, 'pages'],
  [/^modules\//u, 'modules'],
  [/^wxt\.config\.ts$/u, 'config'],
  [/^locales\//u, 'locales'],
];
const layerOf = (file: string): Layer => layers.find(([pattern]) => pattern.test(file))?.[1] ?? 'elsewhere';

const mayImport: Record<Layer, readonly Layer[]> = {
  pure: ['pure'],
  platform: ['platform', 'pure', 'locales'],
  translation: ['translation', 'pure', 'platform'],
  database: ['database', 'pure', 'platform'],
  'plain-components': ['plain-components'],
  components: ['components', 'hooks', 'plain-components', 'pure', 'platform'],
  hooks: ['hooks', 'components', 'plain-components', 'pure', 'platform', 'database'],
  background: ['background', 'pure', 'platform', 'translation', 'database'],
  content: ['content', 'pure', 'platform'],
  drawing: ['drawing', 'pure', 'platform', 'components', 'plain-components', 'hooks'],
  pages: ['pages', 'pure', 'platform', 'database', 'components', 'plain-components', 'hooks', 'translation'],
  libraries: ['pure'],
  modules: ['modules', 'pure'],
  config: ['platform', 'modules'],
  locales: [],
  elsewhere: [],
};

/** Libraries that touch neither page nor browser. */
const purePackages = new Set(['valibot', 'ts-fsrs', 'papaparse']);
const react = /^(?:react(?:-dom|-i18next)?|i18next|lucide-react|@floating-ui\/.*)(?:\/|$)/u;
const entryOf = (file: string): string | undefined => /^entrypoints\/[^/]+/u.exec(file)?.[0];

it('every file of the product has its place in the layout', () => {
  expect(productCode.filter((file) => layerOf(file) === 'elsewhere')).toEqual([]);
});

it('every relative import leads to a file', () => {
  expect(productImports.filter(({ specifier, target }) => specifier.startsWith('.') && target === undefined).map(shown)).toEqual([]);
});

it('every import stands in the file by its relative path: no aliases, no `#imports`', () => {
  expect(productImports.filter(({ specifier }) => /^(?:[@~]{1,2}\/|#)/u.test(specifier)).map(shown)).toEqual([]);
});

describe('who may import whom', () => {
  it.each(Object.keys(mayImport).filter((layer) => layer !== 'elsewhere' && layer !== 'locales'))('%s', (layer) => {
    const foreign = productImports.filter(({ from, target }) => target !== undefined && layerOf(from) === layer
      && !mayImport[layerOf(from)].includes(layerOf(target)));
    expect(foreign.map(shown)).toEqual([]);
  });

  it('nothing reaches into an entry but that entry itself', () => {
    expect(productImports.filter(({ from, target = '' }) => entryOf(target) !== undefined && entryOf(target) !== entryOf(from)).map(shown)).toEqual([]);
  });

  it('the product knows nothing of tests and scripts', () => {
    expect(productImports.filter(({ target = '' }) => /^(?:tests|scripts)\//u.test(target)).map(shown)).toEqual([]);
  });

  it('pure parts import no browser, no framework and no file system', () => {
    const packages = productImports.filter(({ from, target, specifier }) => layerOf(from) === 'pure' && target === undefined && !purePackages.has(specifier));
    expect(packages.map(shown)).toEqual([]);
  });

  it('databases come with scripts that the background loads when needed', () => {
    const direct = productImports.filter((one) => layerOf(one.from) === 'background' && layerOf(one.target ?? '') === 'database' && !one.isType);
    const lazy = 'utils/database/provided-database.ts';
    expect([...new Set(direct.filter(({ target }) => target !== lazy).map(({ from }) => entryOf(from)))]).toEqual(['entrypoints/background-later']);
  });

  it('the background has no React', () => {
    expect(productImports.filter(({ from, specifier }) => layerOf(from) === 'background' && react.test(specifier)).map(shown)).toEqual([]);
  });

  it('plain components know React, icons and floating elements only', () => {
    const packages = productImports.filter(({ from, target, specifier }) => layerOf(from) === 'plain-components' && target === undefined
      && !/^(?:react|lucide-react|@floating-ui\/[^/]+)(?:\/|$)/u.test(specifier));
    expect(packages.map(shown)).toEqual([]);
  });
});

describe('what loads with the page', () => {
  /** Every file that an entry brings along, types aside. */
  function reachedFrom(entry: string): Import[] {
    const reached = new Set<string>();
    const imports: Import[] = [];
    const visit = (file: string): void => {
      if (reached.has(file) || !productCode.includes(file)) return;
      reached.add(file);
      for (const found of importsOf(file).filter(({ isType }) => !isType)) {
        imports.push(found);
        if (found.target) visit(found.target);
      }
    };
    visit(entry);
    return imports;
  }

  it.each(['react', 'react-dom', 'i18next', 'react-i18next', 'valibot', 'dexie', 'lucide-react', '@floating-ui/dom'])('brings no %s along', (name) => {
    const imports = reachedFrom('entrypoints/rednote.content/index.ts');
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter(({ specifier }) => specifier === name || specifier.startsWith(`${name}/`)).map(shown)).toEqual([]);
  });
});

it('no imports go round in a circle', () => {
  const importsByFile = Map.groupBy(productImports, ({ from }) => from);
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.add([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { target } of importsByFile.get(file) ?? []) if (target) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of productCode) visit(file, []);
  expect([...circles]).toEqual([]);
});
