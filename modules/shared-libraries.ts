import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { librariesKey, librariesPath, sharedLibraries, type LibraryScript } from '../utils/shared-libraries';

const prefix = '\0shared-library:';
const scripts = Object.keys(sharedLibraries) as LibraryScript[];
const scriptOf = (library: string): LibraryScript | undefined => scripts.find((script) => library in sharedLibraries[script]);

/** A library as a module that takes it from where its script has put it. */
async function moduleOf(library: string, script: LibraryScript, isPage: boolean): Promise<string> {
  const libraries: Record<string, 'all' | readonly string[]> = sharedLibraries[script];
  const given = libraries[library] ?? [];
  const exported: object = given === 'all' ? await import(library) : {};
  const names = (given === 'all' ? Object.keys(exported) : given).filter((name) => name !== 'default' && /^[\w$]+$/u.test(name));
  return [
    // As a module the script runs before those that need it; elsewhere it has been brought in before.
    ...(isPage ? [`import ${JSON.stringify(librariesPath(script))};`] : []),
    `const library = globalThis[Symbol.for(${JSON.stringify(librariesKey(script))})][${JSON.stringify(library)}];`,
    'export default library.default ?? library;',
    ...names.map((name) => `export const ${name} = library.${name};`),
  ].join('\n');
}

const takeShared = (isPage: boolean): Plugin => ({
  name: 'shared-libraries',
  enforce: 'pre',
  resolveId: (name) => {
    if (scripts.some((script) => librariesPath(script) === name)) return { id: name, external: true };
    return scriptOf(name) ? prefix + name : null;
  },
  load: (id) => {
    const library = id.slice(prefix.length);
    const script = id.startsWith(prefix) ? scriptOf(library) : undefined;
    return script ? moduleOf(library, script, isPage) : null;
  },
  transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'modulepreload', href: librariesPath('drawing-libraries') }, injectTo: 'head' }],
});

/**
 * Our pages and what we draw in RedNote's pages share React and i18next, pages and background the database: shipped with
 * each of them, they would be a fortieth of the package. The development server serves pages as they are.
 */
export default defineWxtModule({
  name: 'shared-libraries',
  setup(wxt) {
    wxt.hooks.hook('vite:build:extendConfig', (entrypoints, config) => {
      const isPage = entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'));
      const takes = isPage || entrypoints.some(({ name }) => name === 'rednote-ui' || name === 'background-later');
      if (takes) config.plugins = [...(config.plugins ?? []), takeShared(isPage)];
    });
  },
});
