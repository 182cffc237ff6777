import { hasHan } from '../../utils/language/han';
import { lookOf, type Look } from '../../utils/platform/look';
import type { PageTranslation, TranslatablePage } from '../../utils/platform/rednote-translation';
import type { TranslationMode } from '../../utils/settings/schema';
import { modesInUse } from '../../utils/settings/translation-modes';
import type { TranslatedText } from '../../utils/translation/translated-text';
import { background, type MissingTranslation } from './background';
import { BlockButton, type Offer } from './block-button';
import type { Block } from './block';
import { modeOfBlock } from './block-mode';
import { createFailure } from './failure-element';
import { failureText } from './failure-text';
import { FollowedBlocks } from './followed-blocks';
import { translateByHeldKey } from './held-key';
import { KnownTranslations } from './known-translations';
import { Pill, type Progress } from './pill';
import { offerPictures } from './pictures';
import { pinyinLine } from './pinyin-line';
import { Placer } from './placer';
import { progressOf } from './progress';
import { createBareTranslation, createTranslation } from './translation-element';
import { TranslationQueue } from './translation-queue';
import type { Words } from './words';

/** What is translated without being asked for block by block. */
type Reach = 'none' | 'screen' | 'page';

/** While one scrolls, the pill comes only for what takes longer than this (ms). */
const patience = 600;

/** Translates blocks of one page in their place, as the person's settings and actions ask, until the page's signal aborts. */
export class PageTranslator implements PageTranslation {
  readonly #page: TranslatablePage;
  readonly #words: Words;
  readonly #known = new KnownTranslations();
  readonly #placer: Placer;
  readonly #blocks: FollowedBlocks;
  readonly #queue: TranslationQueue;
  readonly #pill: Pill;
  readonly #button: BlockButton;
  /** Texts that the person asked for one by one, and those whose original the person wanted back. */
  readonly #alone = new Set<string>();
  readonly #dismissed = new Set<string>();
  /** What is shown at each block, and why something failed last: the pill tells of it. */
  readonly #shown = new Map<Element, TranslatedText>();
  #failure = '';
  #reach: Reach;
  #hasHinted = false;

  constructor(page: TranslatablePage, words: Words) {
    const { signal } = page;
    this.#page = page;
    this.#words = words;
    const look = (): Look => lookOf(page.settings(), page.adapter());
    this.#placer = new Placer(signal);
    this.#blocks = new FollowedBlocks(page, { came: (blocks) => this.#came(blocks), went: (block) => this.#leave(block), moved: () => this.#moved() });
    this.#queue = new TranslationQueue({
      known: this.#known,
      isVisible: this.#blocks.isVisible,
      isReachable: this.#blocks.isReachable,
      show: (shown) => this.#show(shown),
      fail: (blocks, why) => this.#fail(blocks, why),
      changed: () => this.#changed(),
    });
    background.onArrived((scope, arrived) => this.#queue.arrived(scope, arrived), signal);
    this.#pill = new Pill(words, {
      stop: () => this.#stop(),
      retry: () => this.#retry(),
      showOriginal: () => this.#showOriginal(),
      openSettings: () => void background.openSettings(),
    }, look);
    const around = (node: Node | null): Block | undefined => this.#blocks.around(this.#placer.hostAt(node) ?? node);
    const press = (block: Block): void => this.#toggle(block);
    const { translationKey } = page.settings();
    const modes = modesInUse(page.settings());
    this.#button = new BlockButton({ words, signal, look, around, press, offer: (block) => this.#offer(block), failure: () => failureText(this.#failure, words) });
    const aroundByKey = (node: Node | null): Block | undefined => {
      const block = around(node);
      return block && this.#modeOf(block) === 'key' ? block : undefined;
    };
    if (modes.includes('key')) translateByHeldKey({ key: translationKey, signal, around: aroundByKey, press });
    this.#reach = modes.includes('screen') ? 'screen' : 'none';
    this.#blocks.follow(this.#reach !== 'none');
    if (page.settings().pictureText) offerPictures(page, words, look);
    // Whoever has switched an engine on is likely to need it: what asks it takes a moment to start.
    if (page.settings().translationEngines.length > 0) void background.known([]);
    signal.addEventListener('abort', () => {
      this.#queue.stop();
      this.#pill.hide();
    });
    addEventListener('pagehide', () => this.#queue.suspend(), { signal });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#queue.resume();
    }, { signal });
  }

  translatePage(): void {
    this.#dismissed.clear();
    this.#reach = 'page';
    this.#blocks.follow(true);
    this.#queue.resume();
    const all = this.#blocks.all();
    this.#blocks.lookNow(all);
    const isFirst = (block: Block): boolean => this.#blocks.isVisible(block);
    this.#came(all.filter(isFirst));
    // To read all the others takes a moment, which nothing in sight should wait for.
    setTimeout(() => {
      if (this.#reach === 'page' && !this.#page.signal.aborted) this.#came(all.filter((block) => this.#blocks.has(block)));
    });
  }

  togglePage(): void {
    // A translated feed below an open note is not what the person looks at.
    const isSeen = this.#blocks.all().some((block) => this.#shown.has(block.element) && this.#blocks.isOpen(block));
    if (this.#reach === 'page' || isSeen) this.#showOriginal();
    else this.translatePage();
  }

  toggleBlock(node: Node): void {
    const block = this.#blocks.around(node);
    if (block) this.#toggle(block);
  }

  #modeOf({ room }: Block): TranslationMode {
    return modeOfBlock(room, this.#blocks.pageKind, location.hostname, this.#page.settings());
  }

  /** Whether a block is translated without being asked for by itself. Where nothing is to be translated, not even a whole page is. */
  #isReached(block: Block): boolean {
    if (this.#reach === 'none') return false;
    const mode = this.#modeOf(block);
    return this.#reach === 'page' ? mode !== 'off' : mode === 'screen';
  }

  #toggle(block: Block): void {
    const state = this.#queue.stateOf(block);
    if (state === 'shown') {
      this.#alone.delete(block.text);
      this.#dismissed.add(block.text);
      this.#leave(block);
    } else {
      this.#queue.leave(block.element);
      this.#dismissed.delete(block.text);
      this.#alone.add(block.text);
      this.#blocks.follow(true);
      this.#queue.want([block], { isAlone: true, isRetry: state === 'failed' });
    }
    this.#button.refresh();
  }

  #came(blocks: readonly Block[]): void {
    const wanted = blocks.filter((block) => (this.#isReached(block) || (this.#alone.size > 0 && this.#alone.has(block.text))) && !this.#dismissed.has(block.text));
    if (this.#reach !== 'none') this.#blocks.watch(wanted.filter(({ room }) => room !== 'none'));
    // What is in sight is asked for at once, which also finds what is kept; of the rest only what is kept is looked for first.
    if (this.#reach === 'page') this.#queue.want(wanted);
    else {
      void this.#queue.recall(wanted).then(() => {
        if (this.#page.signal.aborted) return;
        this.#queue.want(wanted.filter((block) => this.#alone.has(block.text) && this.#blocks.has(block)));
        this.#moved();
      });
    }
  }

  #moved(): void {
    if (this.#reach === 'screen') {
      const open = this.#blocks.all().filter((block) => this.#isReached(block) && !this.#dismissed.has(block.text));
      // What is in sight is asked for at once; the rest once it is known not to be kept.
      this.#queue.want(open.filter((block) => this.#blocks.isVisible(block) || (this.#queue.isRecalled(block) && this.#blocks.isNear(block))));
    } else this.#queue.flush();
  }

  #leave(block: Block): void {
    this.#placer.remove(block.element);
    this.#shown.delete(block.element);
    this.#queue.leave(block.element);
    this.#changed();
  }

  #show(shown: readonly { block: Block; translated: TranslatedText; isAlone: boolean }[]): void {
    const { translationView, translationPinyin } = this.#page.settings();
    const all = shown.map(({ block, translated, isAlone }) => {
      this.#shown.set(block.element, translated);
      if (translated.insteadOf) this.#failure = translated.insteadOf.code;
      return { block, isReplacing: translationView === 'replaced', ...this.#elementFor(block, translated, isAlone) };
    });
    this.#placer.place(all);
    if (translationPinyin && translationView === 'bilingual') for (const one of all) if (hasHan(one.block.text)) void this.#addPinyin(one.block, one.showPinyin);
  }

  #elementFor(block: Block, translated: TranslatedText, isAlone: boolean): ReturnType<typeof createTranslation> {
    if (block.room === 'within') return createBareTranslation(translated);
    const isHint = translated.engine === 'gloss' && !translated.insteadOf && isAlone && !this.#hasHinted;
    this.#hasHinted ||= isHint;
    return createTranslation(translated, { words: this.#words, onSettings: isHint ? () => void background.openSettings() : null, onRetry: () => this.#retry(block) });
  }

  async #addPinyin({ text }: Block, showPinyin: (pinyin: string) => void): Promise<void> {
    showPinyin(pinyinLine(text, await background.words(text)));
  }

  #fail(blocks: readonly Block[], { code }: MissingTranslation): void {
    if (code === 'cancelled') return;
    this.#failure = code;
    this.#placer.place(blocks.filter((block) => block.room !== 'within' && block.isCurrent).map((block) => ({
      block, isReplacing: false, element: createFailure(code, this.#words, () => this.#retry(block)),
    })));
  }

  #retry(only?: Block): void {
    this.#failure = '';
    this.#queue.retry(only);
  }

  /** What has come stays; nothing more is asked for. */
  #stop(): void {
    this.#reach = 'none';
    this.#queue.stop();
    this.#pill.update(this.#progress());
  }

  #progress(): Progress {
    return progressOf(this.#queue, this.#shown.values(), this.#failure, this.#words);
  }

  #showOriginal(): void {
    this.#reach = 'none';
    this.#alone.clear();
    this.#failure = '';
    this.#shown.clear();
    for (const block of this.#blocks.all()) this.#queue.leave(block.element);
    this.#placer.clear();
    this.#blocks.follow(false);
    this.#pill.hide();
    this.#button.refresh();
  }

  #offer(block: Block): Offer | null {
    const state = this.#queue.stateOf(block);
    if (state === 'shown') return 'original';
    if (state === 'needless') return this.#alone.has(block.text) ? 'needless' : null;
    if (state === 'waiting' || state === 'asked') return 'busy';
    if (state === 'failed') return 'failed';
    return /^(?:key|off)$/u.test(this.#modeOf(block)) ? null : 'translate';
  }

  #changed(): void {
    this.#button.refresh();
    const progress = this.#progress();
    const isTold = this.#reach === 'page' || (this.#reach === 'screen' && (progress.isBusy || progress.failure !== ''));
    if (isTold && progress.total > 0) this.#pill.update(progress, this.#reach === 'screen' ? patience : 0);
    else if (this.#reach === 'screen') this.#pill.hide();
  }
}
