import type { Messenger } from './messenger';

type Script = 'injectUi' | 'injectTranslation';

/** A script that did not come is asked for again after this long (ms), also where the question was never answered. */
const pause = 4_000;
const coming = new Set<Script>();

/** Scripts were withdrawn: whoever needs one next gets it at once. */
export const forgetScripts = (): void => coming.clear();

/** Brings a script into the page, once however many ask: a second copy would put an end to the first, and to what it does already. */
export function bringScript(script: Script, messenger: Messenger): void {
  if (coming.has(script)) return;
  coming.add(script);
  void messenger[script]();
  setTimeout(() => coming.delete(script), pause);
}
