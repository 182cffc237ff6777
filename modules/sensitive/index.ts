import { defineWxtModule } from 'wxt/modules';
import { foldPairsText } from '../dictionary/fold-classes';
import { readCedict } from '../dictionary/sources';
import { shipCompiled } from '../support/ship-compiled';
import { readCategories, readWordLists } from './categories';
import { compileSensitive } from './compile';

/** Compiles the categories of `public/data/sensitive` into `sensitive/` of the build output. */
export default defineWxtModule({
  name: 'sensitive',
  setup(wxt) {
    shipCompiled(wxt, 'data/sensitive', 'sensitive', (folder) => {
      const lines = readCedict();
      return compileSensitive(readCategories(folder), readWordLists(folder), lines, foldPairsText(lines));
    });
  },
});
