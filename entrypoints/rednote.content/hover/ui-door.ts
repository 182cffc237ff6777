import { uiIfReady, whenUiReady, type RednoteUi } from '../../../utils/platform/rednote-ui';
import { bringScript } from '../bring-script';
import type { Messenger } from '../messenger';

/** Brings the drawing script into the page when it is first needed, whoever needs it. */
export class UiDoor {
  readonly #messenger: Messenger;

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
  }

  get ready(): RednoteUi | null {
    return uiIfReady();
  }

  /** Asks for the script; a request that fails is made anew at the next call. */
  fetch(): void {
    if (!this.ready) bringScript('injectUi', this.#messenger);
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
