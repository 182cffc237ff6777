import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { compileDictionary } from './compile';
import { readCedict, readFrequencies, sourceVersions } from './sources';

/** Compiles the dictionary into `dictionary/` of the build output; the result is kept until sources or code change. */
export default defineWxtModule({
  name: 'dictionary',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      const folder = path.join(wxt.config.wxtDir, 'dictionary');
      compileInto(folder, wxt.config.root);
      for (const file of readdirSync(folder)) {
        if (file !== 'stamp') files.push({ absoluteSrc: path.join(folder, file), relativeDest: `dictionary/${file}` });
      }
    });
  },
});

function compileInto(folder: string, root: string): void {
  const stamp = stampOf(root);
  const stampFile = path.join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of compileDictionary(readCedict(), readFrequencies()).files) writeFileSync(path.join(folder, name), bytes);
  writeFileSync(stampFile, stamp);
}

/** Changes whenever the sources or the code that compiles them change. */
function stampOf(root: string): string {
  const hash = createHash('sha256').update(sourceVersions());
  for (const folder of ['modules/dictionary', 'utils/dictionary', 'utils/language']) {
    for (const file of readdirSync(path.join(root, folder)).toSorted()) {
      if (/\.(?:ts|json)$/u.test(file)) hash.update(readFileSync(path.join(root, folder, file)));
    }
  }
  return hash.digest('hex');
}
