import { defineWxtModule } from 'wxt/modules';

/** Pages, the panel among them, that have to have something in common for it to be worth a file of its own. */
const sharedBy = 3;

/**
 * What our pages share comes in one file: split finely, each of them asks for a dozen, and a page is shown a fifth of its
 * time later.
 */
export default defineWxtModule({
  name: 'few-files',
  setup(wxt) {
    wxt.hooks.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) return;
      const { rollupOptions = {} } = (config.build ??= {});
      const { output } = rollupOptions;
      if (Array.isArray(output)) throw new Error('pages are built into one output');
      config.build.rollupOptions = { ...rollupOptions, output: { ...output, codeSplitting: { groups: [{ name: 'shared', minShareCount: sharedBy }] } } };
    });
  },
});
