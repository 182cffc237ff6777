import path from 'node:path';
import { readdirSync } from 'node:fs';
import { defineWxtModule } from 'wxt/modules';

/** Ships `locales/<language>/content.json` as files, so that the background reads only the one language in force. */
export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    wxt.hooks.hook('build:publicAssets', (_, files) => {
      const folder = path.join(wxt.config.root, 'locales');
      for (const language of readdirSync(folder)) {
        files.push({ absoluteSrc: path.join(folder, language, 'content.json'), relativeDest: `locales/${language}/content.json` });
      }
    });
  },
});
