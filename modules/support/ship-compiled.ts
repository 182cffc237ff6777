import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Wxt } from 'wxt';

/**
 * Ships what `compile` makes of the files in `public/<source>` in their place.
 *
 * @param target folder of the build output
 * @param compile from the folder of the sources to file names and what they hold
 */
export function shipCompiled(wxt: Wxt, source: string, target: string, compile: (folder: string) => ReadonlyMap<string, string | Uint8Array>): void {
  wxt.hooks.hook('build:publicAssets', (_, files) => {
    const made = path.join(wxt.config.wxtDir, target);
    mkdirSync(made, { recursive: true });
    const kept = files.filter(({ relativeDest }) => !relativeDest.replaceAll('\\', '/').startsWith(`${source}/`));
    for (const [name, body] of compile(path.join(wxt.config.publicDir, source))) {
      const absoluteSrc = path.join(made, name);
      writeFileSync(absoluteSrc, body);
      kept.push({ absoluteSrc, relativeDest: `${target}/${name}` });
    }
    files.splice(0, files.length, ...kept);
  });
}
