import { uiIfReady, whenUiReady, type RednoteUi } from '../../../utils/platform/rednote-ui';
import type { Messenger } from '../messenger';

/** A script that did not come is asked for again after this long (ms). */
const pause = 1_500;

/** Brings the drawing script into the page when it is first needed, whoever needs it. */
export class UiDoor {
  static #isComing = false;
  readonly #messenger: Messenger;

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
  }

  get ready(): RednoteUi | null {
    return uiIfReady();
  }

  /** Asks for the script; a request that fails is made anew at the next call. */
  fetch(): void {
    if (this.ready || UiDoor.#isComing) return;
    UiDoor.#isComing = true;
    void this.#messenger.injectUi().then(() => setTimeout(() => {
      UiDoor.#isComing = false;
    }, pause));
  }

  /** Calls back with the script, at once where it runs already. */
  whenReady(use: (ui: RednoteUi) => void): void {
    const { ready } = this;
    if (ready) use(ready);
    else {
      this.fetch();
      void whenUiReady().then(use);
    }
  }
}
