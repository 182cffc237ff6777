import { missingFields, originsOf } from './catalogue';
import { emptyAccount, type EngineAccount } from './account';
import { EngineQueue, type Allowance } from './engine-queue';
import type { TranslationEngine } from './engine';
import type { EngineAccounts, EngineUsage } from './stores';
import type { EngineErrorCode, EngineId } from './translated-text';

/** An engine in the person's order, ready to be asked or with the reason why it cannot be. */
export interface Link {
  id: EngineId;
  engine: TranslationEngine;
  queue: EngineQueue;
  refusal: EngineErrorCode | 'no-permission' | undefined;
}

export interface ChainParts {
  accounts: EngineAccounts;
  usage: EngineUsage;
  makeEngine(account: EngineAccount): TranslationEngine | undefined;
  mayReach(origins: string[]): Promise<boolean>;
}

interface Made {
  account: string;
  link: Omit<Link, 'refusal'>;
}

/** The engines that are switched on. Each keeps its queue and its health for as long as its account stays the same. */
export class EngineChain {
  readonly #parts: ChainParts;
  readonly #made = new Map<EngineId, Made>();

  constructor(parts: ChainParts) {
    this.#parts = parts;
  }

  /** The links for these engines, in their order; ids that are not known are left out. */
  async links(ids: readonly EngineId[]): Promise<Link[]> {
    if (ids.length === 0) return [];
    const known = new Map((await this.#parts.accounts.read(ids)).map((account) => [account.engine, account]));
    const links = await Promise.all([...new Set(ids)].map(async (id) => this.#link(known.get(id) ?? emptyAccount(id))));
    return links.flatMap((link) => link ?? []);
  }

  /** Lets an engine be asked again at once, because it has just been seen to work. */
  forgive(id: EngineId): void {
    this.#made.get(id)?.link.queue.health.succeeded();
  }

  async #link(account: EngineAccount): Promise<Link | undefined> {
    const written = JSON.stringify(account);
    const earlier = this.#made.get(account.engine);
    if (earlier?.account === written) return { ...earlier.link, refusal: await this.#refusal(account) };
    const engine = this.#parts.makeEngine(account);
    if (!engine) return undefined;
    const link = { id: account.engine, engine, queue: new EngineQueue(engine, this.#allowance(account)) };
    this.#made.set(account.engine, { account: written, link });
    return { ...link, refusal: await this.#refusal(account) };
  }

  async #refusal(account: EngineAccount): Promise<Link['refusal']> {
    if (missingFields(account).length > 0) return 'auth';
    const origins = originsOf(account);
    return origins.length === 0 || (await this.#parts.mayReach(origins)) ? undefined : 'no-permission';
  }

  #allowance(account: EngineAccount): Allowance {
    const { engine, cap } = account;
    const { usage } = this.#parts;
    // What stays on the device is not sent.
    if (originsOf(account).length === 0) return { reserve: async () => true, giveBack: () => {} };
    return {
      async reserve(characters) {
        const reserved = usage.reserve(engine, characters, cap);
        // Without a limit nothing waits for it.
        return cap === 0 || reserved;
      },
      giveBack: (characters) => void usage.giveBack(engine, characters),
    };
  }
}
