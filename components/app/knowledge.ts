import { Dictionary } from '../../utils/dictionary/dictionary';
import { DictionarySearch } from '../../utils/dictionary/search';
import { loadDictionary } from '../../utils/dictionary/search-tables';
import type { WordIndex } from '../../utils/dictionary/word-index';
import { Glossary } from '../../utils/glossary/glossary';
import { GlossarySearch } from '../../utils/glossary/search';
import { openFolder } from '../../utils/platform/extension-file';
import { liveValue } from '../../utils/platform/live-value';
import { pause } from '../../utils/platform/pause';
import type { Arriving } from '../../utils/platform/rednote-ui';
import { SensitiveTopics } from '../../utils/sensitive/sensitive-topics';
import { readOwnPacks } from '../../utils/settings/own-packs';
import { readSettings } from '../../utils/settings/store';
import { ownPacksKey, settingsKey } from '../../utils/settings/stored-key';

/** What can be searched so far. */
export interface KnowledgeState {
  glossary: Arriving<GlossarySearch>;
  dictionary: Arriving<DictionarySearch>;
}

const termsAtOnce = 200;

/** Glossary, dictionary and sensitive topics of one of our pages. The first two load in small steps, the glossary first, so that typing is never held up. */
export class Knowledge {
  readonly glossary = new Glossary(openFolder('glossary'), liveValue(ownPacksKey, readOwnPacks));
  readonly dictionary = new Dictionary(openFolder('dictionary'));
  /** Read when a text is first checked. */
  readonly sensitive = new SensitiveTopics(openFolder('sensitive'), {
    terms: liveValue(settingsKey, async () => (await readSettings()).sensitiveOwnTerms),
    foldPairs: () => this.glossary.foldPairs(),
  });
  readonly #listeners = new Set<() => void>();
  #state: KnowledgeState = { glossary: { state: 'loading' }, dictionary: { state: 'loading' } };

  readonly state = (): KnowledgeState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Loads what is not there yet. */
  async load(): Promise<void> {
    const { glossary, dictionary } = this.#state;
    const index = this.dictionary.index();
    if (glossary.state !== 'ready') await this.#loadGlossary(index);
    const loaded = await index;
    if (!loaded.ok) this.#tell({ dictionary: { state: 'failed', ...loaded.error } });
    else if (dictionary.state !== 'ready') await this.#loadDictionary(loaded.value);
  }

  async #loadGlossary(loading: ReturnType<Dictionary['index']>): Promise<void> {
    this.#tell({ glossary: { state: 'loading' } });
    try {
      const [terms, index] = await Promise.all([this.glossary.entries(), loading]);
      const search = new GlossarySearch(index.ok ? index.value.fold : (text) => text);
      for (let first = 0; first < terms.length; first += termsAtOnce) {
        await pause();
        search.add(terms.slice(first, first + termsAtOnce));
      }
      this.#tell({ glossary: { state: 'ready', value: search } });
    } catch {
      this.#tell({ glossary: { state: 'failed', code: 'glossary-unreadable', retry: true } });
    }
  }

  async #loadDictionary(index: WordIndex): Promise<void> {
    this.#tell({ dictionary: { state: 'loading' } });
    try {
      const loaded = await loadDictionary(index, openFolder('dictionary'), pause);
      this.#tell({ dictionary: { state: 'ready', value: new DictionarySearch(index, loaded) } });
    } catch {
      this.#tell({ dictionary: { state: 'failed', code: 'index-unreadable', retry: true } });
    }
  }

  #tell(change: Partial<KnowledgeState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
