import type { Look } from '../../utils/platform/look';
import { failureText } from './failure-text';
import { make, makeButton } from './make';
import { createOwnUi } from './own-ui';
import type { Words } from './words';

/** How far the translation of a page has come. */
export interface Progress {
  done: number;
  total: number;
  isBusy: boolean;
  /** Names of the engines whose translations are shown. */
  engines: readonly string[];
  /** Why some blocks have none; '' where nothing failed. */
  failure: string;
  /** All of it is word by word, so more is possible. */
  isGloss: boolean;
}

/** What the person does with the pill. */
export interface PillActions {
  stop(): void;
  retry(): void;
  showOriginal(): void;
  openSettings(): void;
}

/** A finished pill that asks nothing goes after this long (ms). */
const restingTime = 5_000;

/** A small line at the lower edge of the page: how many are translated, by whom, and what can be done about it. */
export class Pill {
  readonly #ui = createOwnUi('rnc-translation-pill');
  readonly #words: Words;
  readonly #actions: PillActions;
  readonly #look: () => Look;
  #shown = '';
  #count = make('p', {});
  /** What the pill is made of; while that stays, only the count is written anew, and the focus keeps its place. */
  #parts = '';
  readonly #announcement = make('p', {});
  #resting: ReturnType<typeof setTimeout> | undefined;
  #latest: Progress | undefined;
  #coming: ReturnType<typeof setTimeout> | undefined;
  /** The person has closed what it said of word by word. */
  #isHintRead = false;

  constructor(words: Words, actions: PillActions, look: () => Look) {
    this.#words = words;
    this.#actions = actions;
    this.#look = look;
    this.#announcement.role = 'status';
    this.#announcement.className = 'announcement';
  }

  /** Shows it, unless it is hidden again within `patience` milliseconds; one that is there already follows at once. */
  update(progress: Progress, patience = 0): void {
    this.#latest = progress;
    if (patience === 0 || this.#ui.element.isConnected) this.#update(progress);
    else this.#coming ??= setTimeout(() => {
      this.#coming = undefined;
      if (this.#latest) this.#update(this.#latest);
    }, patience);
  }

  #update(progress: Progress): void {
    const now = JSON.stringify(progress);
    if (now === this.#shown) return;
    this.#shown = now;
    clearTimeout(this.#resting);
    this.#draw(progress);
    if (!progress.isBusy && !progress.failure && !this.#hasHint(progress)) this.#resting = setTimeout(() => this.#restUnlessInUse(), restingTime);
  }

  hide(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#coming);
    this.#coming = undefined;
    this.#shown = '';
    this.#ui.hide();
  }

  #restUnlessInUse(): void {
    if (this.#ui.element.matches(':hover, :focus-within')) this.#resting = setTimeout(() => this.#restUnlessInUse(), restingTime);
    else this.#ui.hide();
  }

  #hasHint = ({ isGloss, isBusy }: Progress): boolean => isGloss && !isBusy && !this.#isHintRead;

  #draw(progress: Progress): void {
    const words = this.#words;
    const { done, total, engines, failure, isBusy } = progress;
    const hasHint = this.#hasHint(progress);
    const count = [words('translation.progress', { done, total }), ...engines].join(' · ');
    const parts = JSON.stringify([failure, hasHint, isBusy]);
    this.#count.textContent = count;
    if (!isBusy) this.#announcement.textContent = count;
    if (parts === this.#parts && this.#ui.element.isConnected) return;
    this.#parts = parts;
    this.#count = make('p', { text: count });
    const said = failure ? failureText(failure, words) : hasHint ? words('translation.glossHint') : '';
    const actions = make('div', {},
      ...(failure ? [makeButton('', words('translation.retry'), this.#actions.retry)] : []),
      ...(hasHint ? [makeButton('', words('translation.moreEngines'), this.#actions.openSettings)] : []),
      isBusy ? makeButton('', words('translation.stop'), this.#actions.stop) : makeButton('', words('translation.original'), this.#actions.showOriginal));
    actions.className = 'actions';
    const pill = make('div', {}, this.#count, ...(hasHint || failure ? [this.#closeButton(hasHint)] : []), ...(said ? [saidLine(said)] : []), actions);
    pill.className = said ? 'pill tall' : 'pill';
    pill.role = 'group';
    pill.ariaLabel = words('translation.label');
    this.#ui.root.replaceChildren(pill, this.#announcement);
    this.#place();
    this.#ui.show(this.#look());
  }

  #closeButton(hasHint: boolean): HTMLButtonElement {
    const button = makeButton('', '✕', () => {
      this.#isHintRead ||= hasHint;
      this.#ui.hide();
    });
    button.ariaLabel = this.#words('translation.close');
    return button;
  }

  /** In the middle of the lower edge; higher where the site has a bar of its own on narrow screens. */
  #place(): void {
    const { style } = this.#ui.element;
    for (const [name, value] of Object.entries({ left: '50%', width: 'max-content', translate: '-50% 0', bottom: innerWidth < 700 ? '76px' : '24px' })) style.setProperty(name, value, 'important');
  }
}

function saidLine(text: string): HTMLElement {
  const line = make('p', { text });
  line.className = 'said';
  return line;
}
