import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for the extension API. Import it before anything that reaches for `browser`. */
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export { fakeBrowser };
