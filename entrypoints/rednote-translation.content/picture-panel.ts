import { hasHan } from '../../utils/language/han';
import { copyText } from '../../utils/platform/clipboard';
import { scaleOf, type Look } from '../../utils/platform/look';
import type { PictureText } from '../../utils/translation/translated-text';
import { make, makeButton } from './make';
import { createOwnUi } from './own-ui';
import type { Words } from './words';

/** What the panel shows of a picture. */
export type PictureState = { state: 'busy' } | { state: 'read'; value: PictureText } | { state: 'failed'; why: string; isSetUp: boolean };

interface PanelActions {
  retry(): void;
  openSettings(): void;
  /** The person has closed it. */
  closed(): void;
}

const usualWidth = 320;
const gap = 10;
const copiedShown = 1_600;

/** The text of a picture beside it. It stands in the page itself, so that its words are explained like the page's own. */
export class PicturePanel {
  readonly #ui = createOwnUi('rnc-picture-text');
  readonly #words: Words;
  readonly #actions: PanelActions;
  readonly #look: () => Look;

  constructor(words: Words, look: () => Look, actions: PanelActions) {
    this.#words = words;
    this.#look = look;
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#ui.element.isConnected;
  }

  show(picture: DOMRect, shown: PictureState, takesFocus: boolean): void {
    const words = this.#words;
    const heading = make('h2', { text: words('picture.heading') });
    const close = makeButton('', '✕', () => {
      this.hide();
      this.#actions.closed();
    });
    close.ariaLabel = words('translation.close');
    const panel = make('section', {}, make('header', {}, heading, close), ...this.#parts(shown));
    panel.className = 'picture';
    panel.ariaLabel = words('picture.heading');
    panel.tabIndex = -1;
    this.#ui.root.replaceChildren(panel);
    this.#ui.element.replaceChildren(...(shown.state === 'read' ? linesOf(shown.value) : []));
    this.#ui.show(this.#look());
    this.#place(picture);
    if (takesFocus) panel.focus();
  }

  hide(): void {
    this.#ui.hide();
  }

  #parts(shown: PictureState): HTMLElement[] {
    const words = this.#words;
    const say = (text: string): HTMLElement => {
      const line = make('p', { text });
      line.role = 'status';
      return line;
    };
    if (shown.state === 'busy') return [say(words('picture.busy'))];
    if (shown.state === 'failed') {
      const retry = makeButton('', words('translation.retry'), this.#actions.retry);
      return [say(shown.why), make('footer', {}, shown.isSetUp ? retry : makeButton('', words('picture.setUp'), this.#actions.openSettings))];
    }
    const { text, engineName } = shown.value;
    const copy = makeButton('', words('picture.copy'), () => void copyText(text).then((isCopied) => {
      copy.textContent = words(isCopied ? 'card.copied' : 'card.copyFailed');
      setTimeout(() => (copy.textContent = words('picture.copy')), copiedShown);
    }));
    const body = make('div', {}, document.createElement('slot'));
    body.className = 'body';
    return [body, make('footer', {}, make('span', { text: engineName }), copy)];
  }

  /** Beside the picture, where there is more room; over its lower edge where there is none. */
  #place({ left, right, top, bottom }: DOMRect): void {
    const { style } = this.#ui.element;
    const width = usualWidth * scaleOf(this.#look());
    const [before, behind] = [left, innerWidth - right];
    const isBeside = Math.max(before, behind) >= width + 2 * gap;
    const x = isBeside ? (behind >= before ? right + gap : left - width - gap) : Math.max(gap, Math.min((left + right - width) / 2, innerWidth - width - gap));
    const place = isBeside
      ? { left: `${x}px`, top: `${Math.max(gap, Math.min(top, innerHeight - 240))}px`, bottom: 'auto' }
      : { left: `${x}px`, top: 'auto', bottom: `${Math.max(gap, innerHeight - bottom + gap)}px` };
    for (const [name, value] of Object.entries({ ...place, width: `min(${width}px, calc(100vw - ${2 * gap}px))` })) style.setProperty(name, value, 'important');
  }
}

function linesOf({ text, translation, language }: PictureText): HTMLElement[] {
  const original = make('p', { text });
  if (hasHan(text)) original.lang = 'zh';
  const translated = make('p', { text: translation });
  translated.lang = language;
  return translation === '' || translation === text ? [original] : [original, translated];
}
