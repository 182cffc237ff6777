import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EngineAccount } from '../../translation/account';

/** A kept translation. What it translates can only be told by whoever has the text: `key` is a hash. */
export interface CacheRow {
  key: string;
  text: string;
  language: string;
  /** Terms and their plain wordings, as JSON. */
  helped: string;
  /** Bytes that the row counts for. */
  size: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  usedAt: number;
}

/** How much is kept in all. */
export interface CacheTotals {
  id: 'all';
  rows: number;
  bytes: number;
}

/** Characters sent to an engine in a calendar month, such as '2026-11'. */
export interface UsageRow {
  engine: string;
  month: string;
  characters: number;
}

/** The database of translation: apart from what people keep, so that clearing it never costs a word. */
export class TranslationDatabase extends Dexie {
  declare engineAccounts: EntityTable<EngineAccount, 'engine'>;
  declare cache: EntityTable<CacheRow, 'key'>;
  declare cacheTotals: EntityTable<CacheTotals, 'id'>;
  declare usage: Table<UsageRow, [string, string]>;

  constructor(name = 'rednote-companion-translation') {
    super(name);
    this.version(1).stores({ engineAccounts: '&engine', cache: '&key, usedAt', cacheTotals: '&id', usage: '&[engine+month]' });
  }
}
