import type { FeatureEnvironment } from '../../../entrypoints/rednote.content/feature';
import { BlockScanner } from '../../../entrypoints/rednote.content/scan/block-scanner';
import { initialSettings } from '../../../utils/settings/parse';

/** What features are given in an empty page whose background never answers. */
export function environmentOf(parts: Partial<FeatureEnvironment> & Pick<FeatureEnvironment, 'signal'>): FeatureEnvironment {
  const adapter: ReturnType<FeatureEnvironment['adapter']> = {
    pageKind: () => 'feed', contentRoots: () => [], textBlocks: () => [], composers: () => [], searchBox: () => null, editorKind: () => 'other', composerFrame: (editor) => editor, besideComposers: () => [], translationRooms: () => () => 'none', interfacePlaces: () => () => null, isOurs: () => false,
    theme: () => 'light', report: () => ({ pageKind: 'feed', reader: 'rednote', selectors: [] }),
  };
  const silent = async (): Promise<{ ok: false; error: { code: 'disconnected'; retry: boolean } }> => ({ ok: false, error: { code: 'disconnected', retry: true } });
  const messenger = { cutBlocks: silent, describeWord: silent, glossSentence: silent, readMarkedTerms: silent, readSavedWords: silent, readSensitiveRules: silent, readInterfaceLabels: silent, readSettings: async () => null, injectUi: async () => false, injectTranslation: async () => false };
  return { adapter: () => adapter, settings: initialSettings, messenger, blocks: new BlockScanner(() => adapter), topics: async () => null, onSettings: () => {}, log: { warn: () => {} }, ...parts };
}
