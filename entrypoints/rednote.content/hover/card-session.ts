import { isTranslating } from '../../../utils/settings/translation-modes';
import { lookOf } from '../../../utils/platform/look';
import { translationSlot } from '../../../utils/platform/rednote-translation';
import type { CardAnchor, CardView } from '../../../utils/platform/rednote-ui';
import { setHighlight } from '../annotate/highlights';
import type { FeatureEnvironment } from '../feature';
import { readingBlockAt, type ReadingBlock } from './reading-block';
import { RestTimer } from './rest-timer';
import { sentenceAround } from './sentence';
import { arrived, arrivingWord, isOn, type ShownWord } from './shown-word';
import { textAtPoint } from './text-at-point';
import { UiDoor } from './ui-door';
import { WordFinder } from './word-finder';

/** The card stays this long (ms) after the pointer has left its word, so that it can be reached. */
const graceTime = 180;
/** Nobody aims at a card that has stood for less than this (ms): the pointer was on its way to something below it. */
const aimTime = 150;

/** The card and the highlight of one page: which word they show, and until when. */
export class CardSession {
  readonly finder: WordFinder;
  readonly door: UiDoor;
  readonly #env: FeatureEnvironment;
  /** Counts questions; an answer to any but the last one is dropped. */
  #question = 0;
  /** Counts what is asked of the translating script. */
  #presses = 0;
  #shown: ShownWord | null = null;
  #isPinned = false;
  /** Whether the card is about the word in hand; while the pointer moves on, it is still about `#drawn`. */
  #isDrawn = false;
  #drawn: ShownWord | null = null;
  #drawnAt = 0;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer is now, in the viewport; `null` before it first moves and after a touch. */
  pointer: { x: number; y: number } | null = null;
  /** Runs while the word in hand is marked but the pointer has not come to rest, so that no card is drawn yet. */
  readonly rest = new RestTimer(() => Number(this.#env.settings().hoverDelay), () => this.#settle());
  /** Closed by key: the word under the pointer stays closed until the pointer leaves it. */
  #dismissed: ShownWord | null = null;

  constructor(env: FeatureEnvironment) {
    this.#env = env;
    this.finder = new WordFinder(env.messenger);
    this.door = new UiDoor(env.messenger);
    env.signal.addEventListener('abort', () => this.close());
  }

  get shown(): ShownWord | null {
    return this.#shown;
  }

  /** Whether a card about the word in hand is open. */
  get isOpen(): boolean {
    return this.#shown !== null && this.#isDrawn;
  }

  /** The word in hand as it stands in the page, '' where none is. */
  get shownText(): string {
    return this.#shown ? this.#shown.block.text.slice(this.#shown.start, this.#shown.end) : '';
  }

  /** Shows the word under a point of the viewport, or starts to leave where there is none. */
  async pointAt(x: number, y: number): Promise<void> {
    if (this.#isPinned) return;
    const isWanted = this.ask();
    if (this.#shown && isOn(this.#shown, x, y)) return this.#linger();
    if (this.#dismissed && isOn(this.#dismissed, x, y)) return;
    this.#dismissed = null;
    const found = textAtPoint(x, y);
    const block = found && readingBlockAt(found);
    if (!block || /^\s?$/u.test(block.text.charAt(block.offset))) return this.leave();
    const word = await this.finder.wordAt(block.text, block.offset);
    if (!isWanted()) return;
    if (word === null) this.leave();
    else if ('start' in word) this.#mark(block, word.start, word.end);
    else this.#fail(block, word.error);
  }

  /** A tap opens the word it meets at once, and closes the card where it meets none. */
  async tapAt(x: number, y: number): Promise<void> {
    await this.pointAt(x, y);
    if (this.#leaving !== undefined) this.close();
    this.#drawNow();
  }

  /** Shows a word that was reached by key: the page scrolls to it, and no pointer holds it. */
  showByKey(block: ReadingBlock, start: number, end: number): void {
    this.pointer = null;
    this.door.whenReady((ui) => ui.scrollToWord(anchorOf(block, start, end)));
    this.show(block, start, end);
  }

  /** Counts a question that is answered later; what comes back tells whether its answer is still wanted. */
  ask(): () => boolean {
    const question = ++this.#question;
    return () => question === this.#question && !this.#env.signal.aborted;
  }

  /**
   * The pointer has reached the card: it is about the word it was drawn for, whatever was crossed on the way.
   *
   * @returns false where the card came up under a pointer that was going elsewhere, and has gone again
   */
  enterCard(): boolean {
    if (!this.#isPinned && performance.now() - this.#drawnAt < aimTime) {
      this.close();
      return false;
    }
    this.stay();
    this.#question++;
    this.rest.stop();
    if (this.#isDrawn || !this.#drawn) return true;
    this.#shown = this.#drawn;
    this.#isDrawn = true;
    setHighlight('rnc-word', this.#shown.block.rangesOf(this.#shown.start, this.#shown.end));
    return true;
  }

  /** Shows a stretch of a block at once. */
  show(block: ReadingBlock, start: number, end: number): void {
    this.#mark(block, start, end);
    this.#drawNow();
  }

  /** Marks a stretch of a block; its card is drawn when the pointer rests. */
  #mark(block: ReadingBlock, start: number, end: number): void {
    if (this.#take(arrivingWord(block, start, end, this.#env.settings().sentenceGloss))) void this.#askAbout(block, start, end);
  }

  /** Takes a word in hand, unless the page has changed beneath it. */
  #take(word: ShownWord): boolean {
    const { block, start, end } = word;
    if (this.#env.signal.aborted || !block.isIntact(start, end)) {
      this.close();
      return false;
    }
    this.#question++;
    this.stay();
    this.#dismissed = null;
    this.#isDrawn = false;
    this.#shown = word;
    setHighlight('rnc-word', block.rangesOf(start, end));
    this.rest.start();
    return true;
  }

  /** The pointer is on the word in hand, or back on it before its card was drawn. */
  #linger(): void {
    this.stay();
    if (!this.#isDrawn && !this.rest.isRunning) this.rest.start();
  }

  /** Stays open although the pointer seemed to leave. */
  stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  /** Closes after a moment, unless the pointer comes back or reaches the card. */
  leave(): void {
    this.#question++;
    if (!this.#shown || this.#isPinned || this.#leaving !== undefined) return;
    this.#leaving = setTimeout(() => this.close(), graceTime);
  }

  close(): void {
    this.stay();
    this.rest.stop();
    this.#question++;
    this.#shown = null;
    this.#drawn = null;
    this.#isDrawn = false;
    this.#isPinned = false;
    setHighlight('rnc-word', []);
    this.door.ready?.hideCard();
  }

  /** Closes, and does not open again for the word that the pointer rests on. */
  dismiss(): void {
    const { pointer } = this;
    this.#dismissed = this.#shown && pointer && isOn(this.#shown, pointer.x, pointer.y) ? this.#shown : null;
    this.close();
  }

  closeUnlessPinned(): void {
    if (!this.#isPinned) this.close();
  }

  togglePin(): void {
    if (!this.isOpen) return;
    this.#question++;
    this.#isPinned = !this.#isPinned;
    this.#draw();
  }

  /** Draws the card anew where one is drawn: something of it has arrived or changed. */
  refresh(): void {
    if (this.isOpen) this.#draw();
  }

  #fail(block: ReadingBlock, error: { code: string; retry: boolean }): void {
    const length = (block.text.codePointAt(block.offset) ?? 0) > 0xffff ? 2 : 1;
    this.#take({ ...arrivingWord(block, block.offset, block.offset + length, false), description: { state: 'failed', ...error } });
  }

  async #askAbout(block: ReadingBlock, start: number, end: number): Promise<void> {
    const { messenger, settings } = this.#env;
    const { text } = block;
    const update = (news: Partial<ShownWord>): void => {
      // The pointer may have left for a moment and come back: the answer is still wanted then.
      if (!this.#shown || this.#shown.block !== block || this.#shown.start !== start || this.#shown.end !== end) return;
      this.#shown = { ...this.#shown, ...news };
      this.refresh();
    };
    const description = await messenger.describeWord({ text, start, end });
    if (!description.ok) return update({ description: arrived(description), sentence: null });
    update({ description: arrived(description) });
    if (!settings().sentenceGloss) return;
    update({ sentence: arrived(await messenger.glossSentence({ text, ...sentenceAround(text, start, end) })) });
  }

  /** The pointer rests: on the word in hand, unless it has run on meanwhile and is held back. */
  #settle(): void {
    if (this.#shown && this.pointer && isOn(this.#shown, this.pointer.x, this.pointer.y)) this.#draw();
  }

  #drawNow(): void {
    this.rest.stop();
    if (this.#shown) this.#draw();
  }

  #draw(): void {
    if (!this.#isDrawn) this.#drawnAt = performance.now();
    this.#isDrawn = true;
    this.#drawn = this.#shown;
    this.door.whenReady((ui) => {
      const shown = this.#shown;
      if (!shown || !this.#isDrawn || this.#env.signal.aborted) return;
      const { block, start, end } = shown;
      ui.showCard(this.#viewOf(shown), anchorOf(block, start, end), {
        lookAt: (from, to) => this.show(block, from, to),
        togglePin: () => this.togglePin(),
        close: () => this.dismiss(),
        retry: () => this.#retry(shown),
        ...(isTranslating(this.#env.settings()) && {
          translate: () => void this.#translate(block.element),
        }),
      });
    });
  }

  /** The key or pointer that asked has brought the script, where it was not there yet; then the last of several presses counts. */
  async #translate(element: Element): Promise<void> {
    const press = ++this.#presses;
    const { running } = await translationSlot.whenReady();
    if (press === this.#presses) running?.toggleBlock(element);
  }

  /** Where the block could not even be cut into words, a single character is shown: then the word is looked for again. */
  #retry({ block, start, end }: ShownWord): void {
    if (end - start > 1) this.show(block, start, end);
    else {
      const isWanted = this.ask();
      void this.finder.wordAt(block.text, start).then((word) => {
        if (!isWanted()) return;
        if (word !== null && 'start' in word) this.show(block, word.start, word.end);
        else this.show(block, start, end);
      });
    }
  }

  #viewOf({ block, start, end, description, sentence }: ShownWord): CardView {
    const settings = this.#env.settings();
    const sentenceAt = sentenceAround(block.text, start, end);
    return {
      text: block.text.slice(start, end),
      around: { text: block.text.slice(sentenceAt.start, sentenceAt.end), start: start - sentenceAt.start },
      start,
      end,
      description,
      sentence,
      pinned: this.#isPinned,
      look: lookOf(settings, this.#env.adapter()),
      settings,
    };
  }
}

const anchorOf = (block: ReadingBlock, start: number, end: number): CardAnchor => ({ element: block.element, boxes: () => block.boxesOf(start, end) });
