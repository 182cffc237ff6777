import path from 'node:path';
import { build } from 'vite';

/** Bundles one module and all it imports into a script that any page can run. */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: path.resolve(entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error(`nothing was built from ${entry}`);
  return result.output[0].code;
}
