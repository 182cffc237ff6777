import { createServer } from 'vite';
import type * as Describe from '../../utils/dictionary/describe.ts';
import type * as Dictionary from '../../utils/dictionary/dictionary.ts';
import type * as Segmentation from '../../utils/language/segmentation.ts';
import { root } from '../support/run.ts';

type Modules = typeof Describe & typeof Dictionary & typeof Segmentation;

const files = ['/utils/dictionary/describe.ts', '/utils/dictionary/dictionary.ts', '/utils/language/segmentation.ts'];

/** Runs `use` with the extension's own modules. They import without file endings, which Node alone does not follow. */
export async function withModules<Result>(use: (modules: Modules) => Promise<Result>): Promise<Result> {
  const server = await createServer({
    root, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true },
  });
  try {
    const loaded = await Promise.all(files.map((file) => server.ssrLoadModule(file)));
    return await use(Object.assign({}, ...loaded));
  } finally {
    await server.close();
  }
}
