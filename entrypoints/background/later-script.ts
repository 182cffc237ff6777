import { keepExtensionScript, loadExtensionScript } from '../../utils/platform/extension-file';
import { librariesPath } from '../../utils/shared-libraries';

const scripts = [librariesPath('database-libraries'), '/background-later.js'];

/** To be called while the background starts, so that its other scripts can be brought in later. */
export const keepLaterScript = (): void => scripts.forEach(keepExtensionScript);

/** Brings in what the background has no need of at its start: whoever only points at a word does not wait for it. */
export async function loadLaterScript(): Promise<void> {
  for (const script of scripts) await loadExtensionScript(script);
}
