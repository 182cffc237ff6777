import type { EngineAccount } from './account';
import type { HelpedTerm } from './translated-text';

/** A translation as it is kept, under its key. */
export interface KeptTranslation {
  text: string;
  language: string;
  helped: HelpedTerm[];
}

/** Where translations are kept for a while. Never throws: without it things are only slower. */
export interface TranslationCache {
  /** What is known under each key, in order. */
  read(keys: readonly string[]): Promise<(KeptTranslation | undefined)[]>;
  write(entries: readonly { key: string; kept: KeptTranslation }[]): Promise<void>;
}

/** What the person has told about engines, by id; none where nothing can be read. */
export interface EngineAccounts {
  read(engines: readonly string[]): Promise<EngineAccount[]>;
}

/** Characters sent in this calendar month, by engine. */
export interface EngineUsage {
  /** Counts characters that are about to be sent; false, and nothing counted, where there would be more than `cap`. 0 is no limit. */
  reserve(engine: string, characters: number, cap: number): Promise<boolean>;
  giveBack(engine: string, characters: number): Promise<void>;
}
