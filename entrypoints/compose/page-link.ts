import type { ThemeSource } from '../../components/hooks/use-page-theme';
import { linkToPage, withinLink, type FrameMessage, type LinkEnd, type PageMessage } from '../../utils/platform/frame-link';

/** A script that has put the frame there speaks as soon as it has loaded (ms). */
const patience = 4_000;

type Shown = Extract<PageMessage, { kind: 'show' }>;

/** What this frame knows of the page it stands in. */
export interface PageState {
  /** 'alone' where no script of ours has put the frame there: then nothing can be done from here. */
  link: 'opening' | 'linked' | 'alone';
  shown: Shown | null;
  /** What stands in the search box. */
  typed: string;
  /** Counts the times that the person came in by key. */
  entered: number;
}

/** The link to the script that has opened this frame. */
export class PageLink {
  #state: PageState = { link: 'opening', shown: null, typed: '', entered: 0 };
  readonly #listeners = new Set<() => void>();
  #end: LinkEnd<FrameMessage> | null = null;
  #inserting: ((isInserted: boolean) => void) | null = null;

  readonly state = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** RedNote's own theme. */
  readonly theme: ThemeSource = { current: () => this.#state.shown?.theme ?? null, subscribe: this.subscribe };

  /** @param token what the script has given to this frame */
  async open(token: string): Promise<void> {
    this.#end = await linkToPage(token, (message) => this.#receive(message), patience);
    if (!this.#end) this.#tell({ link: 'alone' });
  }

  /** Writes into the editor; false where that did not work. The frame closes then, unless it `stays` for more. */
  async insert(text: string, stays = false): Promise<boolean> {
    if (!this.#end) return false;
    this.#settle(false);
    const answer = new Promise<boolean>((resolve) => {
      this.#inserting = resolve;
    });
    this.#end.send({ kind: 'insert', text: withinLink(text), stays });
    return answer;
  }

  close(): void {
    this.#end?.send({ kind: 'close' });
  }

  setHeight(height: number): void {
    this.#end?.send({ kind: 'height', height });
  }

  #receive(message: PageMessage): void {
    if (message.kind === 'show') this.#tell({ link: 'linked', shown: message });
    else if (message.kind === 'typed') this.#tell({ typed: message.text });
    else if (message.kind === 'enter') this.#tell({ entered: this.#state.entered + 1 });
    else this.#settle(message.isInserted);
  }

  #settle(isInserted: boolean): void {
    this.#inserting?.(isInserted);
    this.#inserting = null;
  }

  #tell(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
