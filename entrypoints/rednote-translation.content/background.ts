import { answered } from '../../utils/messaging/answered';
import { onMessage, sendMessage, type ProtocolMap, type UiStrings } from '../../utils/messaging/protocol';
import { longestBlock } from '../../utils/messaging/protocol';
import type { GlossedWord } from '../../utils/dictionary/entry';
import { browser } from '../../utils/platform/browser';
import { failure } from '../../utils/result';
import type { ArrivedTranslation, AskedPicture, TranslatedText } from '../../utils/translation/translated-text';

/** Why no translation came: an engine's reason, or none could be asked at all. */
export interface MissingTranslation {
  code: string;
}

type Reply = ReturnType<ProtocolMap['translateTexts']>;
type PictureReply = ReturnType<ProtocolMap['readPicture']>;

/** Most texts of one question. */
export const mostKnownAsked = 500;

/** What the translating script asks the background. */
export const background = {
  translate: (scope: string, texts: string[], isRetry: boolean): Promise<Reply | { ok: false; error: MissingTranslation }> =>
    answered(async () => sendMessage('translateTexts', { scope, texts, ...(isRetry && { isRetry }) }), failure({ code: 'disconnected' })),
  /** Tells of translations that come before the rest of their question, until `signal` aborts. */
  onArrived(listener: (scope: string, arrived: ArrivedTranslation[]) => void, signal: AbortSignal): void {
    const stop = onMessage('showTranslated', ({ data: { scope, arrived }, sender }) => {
      // Only the background is no tab.
      if (sender.tab === undefined) listener(scope, arrived);
    });
    // The browser takes back what it has given to a script whose extension is gone.
    signal.addEventListener('abort', () => {
      if (browser.runtime?.id !== undefined) stop();
    });
  },
  readPicture: (scope: string, picture: AskedPicture): Promise<PictureReply | { ok: false; error: MissingTranslation }> =>
    answered(async () => sendMessage('readPicture', { scope, picture }), failure({ code: 'disconnected' })),
  cancel: (scope: string): Promise<boolean> => answered(async () => sendMessage('cancelTranslations', { scope }), false),
  known: (texts: string[]): Promise<(TranslatedText | null)[]> => answered(async () => sendMessage('readKnownTranslations', { texts }), []),
  strings: (): Promise<UiStrings> => answered<UiStrings>(async () => sendMessage('readUiStrings', {}), { language: 'en', strings: {}, explanations: 'en' }),
  openSettings: (): Promise<boolean> => answered(async () => sendMessage('openTranslationSettings', {}), false),
  async words(text: string): Promise<GlossedWord[]> {
    if (text.length > longestBlock) return [];
    const glossed = await answered(async () => sendMessage('glossSentence', { text, start: 0, end: text.length }), failure({ code: 'bad-request', retry: false } as const));
    return glossed.ok ? glossed.value : [];
  },
};
