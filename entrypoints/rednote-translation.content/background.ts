import { sendMessage, type ProtocolMap, type UiStrings } from '../../utils/messaging/protocol';
import { longestBlock } from '../../utils/messaging/protocol';
import type { GlossedWord } from '../../utils/dictionary/entry';
import { failure } from '../../utils/result';
import type { TranslatedText } from '../../utils/translation/translated-text';

/** Why no translation came: an engine's reason, or none could be asked at all. */
export interface MissingTranslation {
  code: string;
}

type Reply = ReturnType<ProtocolMap['translateTexts']>;

/** Most texts of one question. */
export const mostKnownAsked = 500;

/** Asks once more where the background was stopped while it answered; never throws. */
const answered = <Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> => ask().catch(ask).catch(() => otherwise);

/** What the translating script asks the background. */
export const background = {
  translate: (scope: string, texts: string[]): Promise<Reply | { ok: false; error: MissingTranslation }> =>
    answered<Reply | { ok: false; error: MissingTranslation }>(async () => sendMessage('translateTexts', { scope, texts }), failure({ code: 'disconnected' })),
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
