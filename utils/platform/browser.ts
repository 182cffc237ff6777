/** The extension API of the running browser, promise-based in all of them. */
export { browser } from 'wxt/browser';
