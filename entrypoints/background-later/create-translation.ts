import { resolveLanguage } from '../../utils/i18n/language';
import { browser } from '../../utils/platform/browser';
import { mayReach } from '../../utils/platform/engine-permissions';
import { liveValue } from '../../utils/platform/live-value';
import { ownPacksKey } from '../../utils/settings/stored-key';
import { emptyAccount, type EngineAccount } from '../../utils/translation/account';
import { EngineChain } from '../../utils/translation/engine-chain';
import { makeEngine } from '../../utils/translation/engines';
import { Scopes } from '../../utils/translation/scopes';
import type { BackgroundParts, TranslationAsker, TranslationService } from '../../utils/translation/service';
import { translateDraft } from '../../utils/translation/translate-draft';
import { Translator } from '../../utils/translation/translator';
import { gatherArrivals } from './gather-arrivals';
import { isInLanguage } from './detect-language';
import { modelsOf, testEngine } from './engine-tests';
import { readPicture } from './picture-reader';
import { createStores } from './stores';
import { termFinder, termWordings } from './term-finder';

const tabOf = ({ tabId }: TranslationAsker): string => `${tabId ?? 'page'} `;

/** Puts translation together. */
export function createTranslation(parts: BackgroundParts): TranslationService {
  const stores = createStores(parts.log);
  const chain = new EngineChain({ accounts: stores.accounts, usage: stores.usage, makeEngine, mayReach });
  const wordings = liveValue(ownPacksKey, async () => termWordings(parts.glossary));
  const translator = new Translator({ chain, cache: stores.cache, findHelp: termFinder({ ...parts, wordings }), readMeanings: parts.readMeanings, isInLanguage });
  const scopes = new Scopes();
  browser.tabs.onRemoved.addListener((tabId) => scopes.cancelAll(tabOf({ tabId, isPrivate: false })));

  const wishes = async (): Promise<{ to: string; engines: readonly string[] }> => {
    const { translationTarget, translationEngines, language } = await parts.settings();
    return { to: translationTarget || resolveLanguage(language, browser.i18n.getUILanguage()), engines: translationEngines };
  };
  const accountOf = async (engine: string): Promise<EngineAccount> => (await stores.accounts.read([engine]))[0] ?? emptyAccount(engine);

  return {
    translateTexts: ({ texts, scope, isRetry }, asker, show) => scopes.run(tabOf(asker) + scope, async (signal) => {
      const arrivals = gatherArrivals(show);
      const order = { texts, ...(await wishes()), isPrivate: asker.isPrivate, isRetry, signal, onTranslated: arrivals.add };
      return translator.translate(order).finally(arrivals.stop);
    }),
    readKnown: async (texts, { isPrivate }) => translator.readKnown({ texts, ...(await wishes()), isPrivate }),
    cancel: (scope, asker) => scopes.cancel(tabOf(asker) + scope),
    translateDraft: async (draft) => translateDraft(translator, draft, (await wishes()).engines),
    readPicture: (picture, scope, asker) => scopes.run(tabOf(asker) + scope, async (signal) => readPicture(picture, (await wishes()).to, accountOf, signal)),
    async testEngine(engine) {
      const found = await testEngine(await accountOf(engine), (await wishes()).to);
      if (found.ok) chain.forgive(engine);
      return found;
    },
    listModels: async (engine) => modelsOf(await accountOf(engine)),
  };
}
