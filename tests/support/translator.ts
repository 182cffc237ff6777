import { emptyAccount, type EngineAccount } from '../../utils/translation/account.ts';
import { EngineChain } from '../../utils/translation/engine-chain.ts';
import { makeEngine } from '../../utils/translation/engines/index.ts';
import type { KeptTranslation } from '../../utils/translation/stores.ts';
import type { FindHelp } from '../../utils/translation/term-help.ts';
import { Translator, type TranslationOrder } from '../../utils/translation/translator.ts';
import type { TranslationOutcome } from '../../utils/translation/translated-text.ts';

/** Accounts of every engine that is asked over the network, all at one server. */
export const accountsAt = (url: string): EngineAccount[] => [
  { ...emptyAccount('deepl'), key: 'key-of-deepl', url },
  { ...emptyAccount('google'), key: 'key-of-google', url },
  { ...emptyAccount('azure'), key: 'key-of-azure', region: 'westeurope', url },
  { ...emptyAccount('libretranslate'), url },
  { ...emptyAccount('openai'), key: 'key-of-openai', model: 'small-model', url: `${url}/v1` },
  { ...emptyAccount('google-web'), url },
  { ...emptyAccount('microsoft-web'), url },
];

/** A translator as the background has it, whose stores are plain memory and whose dictionary knows one word. */
export function testTranslator(url: string, options: { findHelp?: FindHelp; caps?: Record<string, number>; mayReach?: (origins: string[]) => boolean } = {}) {
  const accounts = accountsAt(url).map((account) => ({ ...account, cap: options.caps?.[account.engine] ?? 0 }));
  const kept = new Map<string, KeptTranslation>();
  const used = new Map<string, number>();
  const chain = new EngineChain({
    accounts: { read: async (ids) => accounts.filter(({ engine }) => ids.includes(engine)) },
    usage: {
      async reserve(engine, characters, cap) {
        const sum = (used.get(engine) ?? 0) + characters;
        if (cap > 0 && sum > cap) return false;
        used.set(engine, sum);
        return true;
      },
      giveBack: async (engine, characters) => void used.set(engine, (used.get(engine) ?? 0) - characters),
    },
    makeEngine,
    mayReach: async (origins) => options.mayReach?.(origins) ?? true,
  });
  const translator = new Translator({
    chain,
    cache: {
      read: async (keys) => keys.map((key) => kept.get(key)),
      write: async (entries) => entries.forEach((entry) => kept.set(entry.key, entry.kept)),
    },
    findHelp: options.findHelp ?? (async () => []),
    readMeanings: async (text) => ({ ok: true, value: [{ start: 0, end: text.length, text, gloss: 'rough words' }] }),
    isInLanguage: async (_, language) => language.startsWith('en'),
  });
  const translate = (texts: readonly string[], order: Partial<TranslationOrder> = {}): Promise<(TranslationOutcome | null)[]> =>
    translator.translate({ texts, to: 'en', engines: ['deepl'], isPrivate: false, signal: new AbortController().signal, ...order });
  /** What came of each text: the translation and the engine it is from, or the code of the failure. */
  const told = async (texts: readonly string[], order: Partial<TranslationOrder> = {}): Promise<(string | null)[]> =>
    (await translate(texts, order)).map((outcome) => outcome && (outcome.ok ? `${outcome.value.engine}: ${outcome.value.text}` : `failed: ${outcome.error.code}`));
  return { translator, translate, told, kept, used };
}
