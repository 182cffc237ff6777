import type { Look } from '../../utils/platform/look';
import { onNavigated } from '../../utils/platform/navigation';
import { isPictureUrl } from '../../utils/platform/picture-hosts';
import { readShownPicture } from '../../utils/platform/picture-data';
import type { TranslatablePage } from '../../utils/platform/rednote-translation';
import { isTyping } from '../../utils/platform/typing';
import { combinationOf, isChord } from '../../utils/settings/combination';
import type { AskedPicture } from '../../utils/translation/translated-text';
import { background } from './background';
import { make, makeButton } from './make';
import { createOwnUi } from './own-ui';
import { pictureAtPoint, pictureInSight, pictureUnderPointer } from './picture-at-point';
import { PicturePanel } from './picture-panel';
import type { Words } from './words';

/** The pointer rests on a picture for this long (ms) before the button comes. */
const resting = 160;
const inset = 10;
/** Without these there is nothing to try again. */
const unfinished = /^(?:no-model|no-permission)$/u;

let questions = 0;

/** Offers to read the text in pictures of posts. Nothing is sent anywhere before the person asks for just that picture. */
export function offerPictures(page: TranslatablePage, words: Words, look: () => Look): void {
  const { signal } = page;
  const button = createOwnUi('rnc-picture-button');
  let pointed: HTMLImageElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being read, or has been. */
  let asked: { image: HTMLImageElement; scope: string } | undefined;

  const letGo = (): void => {
    if (asked) void background.cancel(asked.scope);
    asked = undefined;
  };
  const close = (): void => {
    panel.hide();
    letGo();
  };
  const panel = new PicturePanel(words, look, {
    retry: () => {
      if (asked) void read(asked.image, true);
    },
    openSettings: () => void background.openSettings(),
    closed: letGo,
  });

  async function read(image: HTMLImageElement, byKey: boolean): Promise<void> {
    letGo();
    button.hide();
    const question = { image, scope: `picture-${Date.now()}-${++questions}` };
    asked = question;
    panel.show(image.getBoundingClientRect(), { state: 'busy' }, byKey);
    const picture = pictureOf(image);
    const answer = picture ? await background.readPicture(question.scope, picture) : { ok: false as const, error: { code: 'no-picture' } };
    if (asked !== question || signal.aborted) return;
    if (!image.isConnected) return close();
    const box = image.getBoundingClientRect();
    if (answer.ok) panel.show(box, { state: 'read', value: answer.value }, byKey);
    else panel.show(box, { state: 'failed', why: whyOf(answer.error.code, words), isSetUp: !unfinished.test(answer.error.code) }, byKey);
  }

  const offer = (image: HTMLImageElement | undefined): void => {
    pointed = image;
    if (!image?.isConnected || (asked?.image === image && panel.isOpen)) return button.hide();
    const mark = make('div', {}, makeButton('', words('picture.read'), () => void read(image, false)));
    mark.className = 'mark';
    button.root.replaceChildren(mark);
    const { left, top } = image.getBoundingClientRect();
    for (const [name, value] of Object.entries({ left: `${Math.max(inset, left + inset)}px`, top: `${Math.max(inset, top + inset)}px` })) button.element.style.setProperty(name, value, 'important');
    button.show(look());
  };
  const point = (event: Event): void => {
    clearTimeout(timer);
    if (event.target === button.element || !(event instanceof PointerEvent)) return;
    const { clientX, clientY } = event;
    timer = setTimeout(() => {
      const image = pictureAtPoint(page, clientX, clientY);
      if (image !== pointed) offer(image);
    }, resting);
  };
  queueMicrotask(() => offer(pictureUnderPointer(page)));
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerover', 'pointerdown'] as const) addEventListener(type, point, options);
  addEventListener('scroll', () => offer(undefined), options);
  addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.isComposing) return;
    const isClosing = event.key === 'Escape' && panel.isOpen;
    const image = (isChord(event) || !isTyping(event)) && combinationOf(event) === page.settings().shortcutPicture ? pictureInSight(page) : undefined;
    if (!isClosing && !image) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (image) void read(image, true);
    else close();
  }, { capture: true, signal });
  // A picture belongs to its post: whoever goes on, or away, is done with it.
  onNavigated(close, signal);
  addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    button.hide();
    close();
  });
}

/** As drawn where the page may read it; else by its address, which the background fetches. */
function pictureOf(image: HTMLImageElement): AskedPicture | undefined {
  const data = readShownPicture(image);
  if (data !== null) return { data };
  return isPictureUrl(image.currentSrc) ? { url: image.currentSrc } : undefined;
}

const whyOf = (code: string, words: Words): string => words(`picture.errors.${code}`) || words(`translation.errors.${code}`) || words('translation.errors.unknown');
