import { defineWxtModule } from 'wxt/modules';
import { foldPairsText } from '../dictionary/fold-classes';
import { readCedict } from '../dictionary/sources';
import { shipCompiled } from '../support/ship-compiled';
import { compileGlossary } from './compile';
import { readPacks } from './packs';

/** Compiles the packs of `public/data/glossary` into `glossary/` of the build output. */
export default defineWxtModule({
  name: 'glossary',
  setup(wxt) {
    shipCompiled(wxt, 'data/glossary', 'glossary', (folder) => compileGlossary(readPacks(folder), foldPairsText(readCedict())));
  },
});
