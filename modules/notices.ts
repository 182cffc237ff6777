import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Ships licence and attributions with the extension, as the dictionary's licence asks. */
export default defineWxtModule({
  name: 'notices',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: path.join(wxt.config.root, name), relativeDest: `${name}.txt` });
    });
  },
});
