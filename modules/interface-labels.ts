import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { defineWxtModule } from 'wxt/modules';
import { compileLabels, compileOwnLabels } from '../utils/interface-labels/compile-labels';
import { labelsSchema, translationsSchema } from '../utils/interface-labels/label-schema';

const source = 'data/interface/';
const labelsFile = 'labels.json';

/** Compiles the labels and each language of `public/data/interface` into `interface/<language>.json` of the build output. */
export default defineWxtModule({
  name: 'interface-labels',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      const home = path.join(wxt.config.publicDir, source);
      const read = (name: string): unknown => JSON.parse(readFileSync(path.join(home, name), 'utf8'));
      const labels = v.parse(labelsSchema, read(labelsFile));
      const folder = path.join(wxt.config.wxtDir, 'interface');
      mkdirSync(folder, { recursive: true });
      const kept = files.filter(({ relativeDest }) => !relativeDest.replaceAll('\\', '/').startsWith(source));
      files.splice(0, files.length, ...kept);
      for (const name of readdirSync(home)) {
        if (name === labelsFile) continue;
        const absoluteSrc = path.join(folder, name);
        const language = path.basename(name, '.json');
        // English has words for all of them; other languages stand on it.
        const compile = language === 'en' ? compileLabels : compileOwnLabels;
        writeFileSync(absoluteSrc, JSON.stringify(compile(labels, v.parse(translationsSchema, read(name)), language)));
        files.push({ absoluteSrc, relativeDest: `interface/${name}` });
      }
    });
  },
});
