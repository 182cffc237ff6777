import { defineWxtModule } from 'wxt/modules';
import { packTightly } from './support/pack-tightly';

/** Packs the extension's zip file anew, as tightly as deflate goes. */
export default defineWxtModule({
  name: 'tight-zip',
  setup(wxt) {
    wxt.hooks.hook('zip:extension:done', (_, zip) => packTightly(wxt.config.outDir, zip));
  },
});
