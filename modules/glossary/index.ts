import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { foldPairsOf } from '../dictionary/fold-classes';
import { readCedict } from '../dictionary/sources';
import { compileGlossary } from './compile';
import { readPacks } from './packs';

const source = 'data/glossary/';

/** Compiles the packs of `public/data/glossary` into `glossary/` of the build output, in place of the packs themselves. */
export default defineWxtModule({
  name: 'glossary',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      const folder = path.join(wxt.config.wxtDir, 'glossary');
      mkdirSync(folder, { recursive: true });
      const foldPairs = foldPairsOf(readCedict()).map((pair) => String.fromCharCode(...pair)).join('');
      for (const [name, text] of compileGlossary(readPacks(path.join(wxt.config.publicDir, source)), foldPairs)) {
        const absoluteSrc = path.join(folder, name);
        writeFileSync(absoluteSrc, text);
        files.push({ absoluteSrc, relativeDest: `glossary/${name}` });
      }
      const kept = files.filter(({ relativeDest }) => !relativeDest.replaceAll('\\', '/').startsWith(source));
      files.splice(0, files.length, ...kept);
    });
  },
});
