import { fileURLToPath } from 'node:url';
import { defineWxtModule } from 'wxt/modules';

/**
 * Content scripts use the browser's own API: every browser we build for answers with promises there, and the polyfill
 * would be a sixth of all that loads with the page.
 */
export default defineWxtModule({
  name: 'native-browser',
  setup(wxt) {
    const native = fileURLToPath(import.meta.resolve('wxt/browser'));
    wxt.hooks.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': native } };
    });
  },
});
