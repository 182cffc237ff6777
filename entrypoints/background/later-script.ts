import { keepExtensionScript, loadExtensionScript } from '../../utils/platform/extension-file';

const script = 'background-later.js';

/** To be called while the background starts, so that its other script can be brought in later. */
export const keepLaterScript = (): void => keepExtensionScript(script);

/** Brings in what the background has no need of at its start: whoever only points at a word does not wait for it. */
export const loadLaterScript = (): Promise<void> => loadExtensionScript(script);
