import { fileURLToPath } from 'node:url';
import { defineWxtModule } from 'wxt/modules';

/**
 * What starts with a page or with a question uses the browser's own API: every browser we build for answers with promises
 * there, and the polyfill would be a sixth of all that loads. Extension pages keep it.
 */
export default defineWxtModule({
  name: 'native-browser',
  setup(wxt) {
    const native = fileURLToPath(import.meta.resolve('wxt/browser'));
    wxt.hooks.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'background' || type === 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': native } };
    });
  },
});
