import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { Block } from '../../../entrypoints/rednote-translation.content/block';
import { KnownTranslations } from '../../../entrypoints/rednote-translation.content/known-translations';
import { TranslationQueue } from '../../../entrypoints/rednote-translation.content/translation-queue';
import { failure, success } from '../../../utils/result';

interface Asked {
  type: string;
  data: { scope: string; texts: string[] };
}

let isDown: boolean;
let asked: Asked[];
let shown: string[];
let queue: TranslationQueue;

/** A block that is nothing but its text; those that begin with 近 are in sight. */
class TextBlock extends Block {
  readonly #said: string;

  constructor(said: string) {
    super({} as Element, () => 'below');
    this.#said = said;
  }

  override get text(): string {
    return this.#said;
  }

  override get isCurrent(): boolean {
    return true;
  }
}

const blockOf = (text: string): Block => new TextBlock(text);
const textsOf = (type: string): string[] => asked.filter((one) => one.type === type).flatMap(({ data }) => data.texts);
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(500);

/** What the background answers; a translation is what it is of. */
function answerTo({ type, data: { texts } }: Asked): unknown {
  if (type === 'readKnownTranslations') return texts.map(() => null);
  if (type !== 'translateTexts') return true;
  return isDown ? failure({ code: 'bad-request', retry: false }) : success(texts.map((text) => success({ text, language: 'en', engine: 'deepl', engineName: 'DeepL', helped: [] })));
}

beforeEach(() => {
  vi.useFakeTimers();
  isDown = false;
  asked = [];
  shown = [];
  Object.assign(fakeBrowser.runtime, { id: 'companion', lastError: undefined, sendMessage: (question: Asked, respond: (answer: unknown) => void) => {
    asked.push(question);
    setTimeout(() => respond({ res: answerTo(question) }), 100);
  } });
  queue = new TranslationQueue({
    known: new KnownTranslations(), isVisible: ({ text }) => text.startsWith('近'), isReachable: () => true,
    show: (all) => shown.push(...all.map(({ translated }) => translated.text)), fail: () => {}, changed: () => {},
  });
});
afterEach(() => vi.useRealTimers());

it('what is in sight is asked for first, the rest once it is known not to be kept', async () => {
  queue.want([blockOf('近一'), blockOf('远一')]);
  expect(queue.isBusy).toBe(true);
  await settle();
  expect(textsOf('translateTexts')).toEqual(['近一', '远一']);
  expect(shown).toEqual(['近一', '远一']);
  expect(queue.isBusy).toBe(false);
});

it('after a lot that failed altogether nobody is told to be busy, and the rest is asked for when the person asks again', async () => {
  isDown = true;
  queue.want([blockOf('近一'), blockOf('远一')]);
  await settle();
  expect(queue.states()).toEqual(['failed', 'waiting']);
  expect(queue.isBusy).toBe(false);
  isDown = false;
  queue.resume();
  expect(queue.isBusy).toBe(true);
  await settle();
  expect(shown).toEqual(['远一']);
});

it('what is under way when the page is left is called off, and asked for anew when the page comes back', async () => {
  const block = blockOf('近一');
  queue.want([block]);
  await vi.advanceTimersByTimeAsync(10);
  const [question] = asked;
  queue.suspend();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked.at(-1)).toMatchObject({ type: 'cancelTranslations', data: { scope: question?.data.scope } });
  expect(queue.stateOf(block)).toBe('waiting');
  queue.resume();
  await settle();
  expect(textsOf('translateTexts')).toEqual(['近一', '近一']);
  expect(shown).toEqual(['近一']);
});
