import type { PageKind } from '../../utils/messaging/page-report';
import type { Log } from '../../utils/platform/log';
import type { Settings } from '../../utils/settings/schema';
import type { TopicFinders } from './annotate/topic-finder';
import type { Messenger } from './messenger';
import { valuesOf } from './setting-values';
import type { BlockScanner } from './scan/block-scanner';
import type { SiteAdapter } from './site/adapter';

/** What a feature is given. All it does ends when `signal` aborts, and leaves the page as the site made it. */
export interface FeatureEnvironment {
  signal: AbortSignal;
  adapter(): SiteAdapter;
  settings(): Settings;
  /** Calls back after settings (those with such names) have changed, until `signal` aborts. */
  onSettings(listener: () => void, signal: AbortSignal, names?: RegExp): void;
  messenger: Messenger;
  /** Blocks of text as they come and go. */
  blocks: BlockScanner;
  /** What finds passages that touch sensitive topics. */
  topics: TopicFinders;
  log: Log;
}

/** One thing the extension does in a page; one file in `features/`. */
export interface ContentFeature {
  id: string;
  /** Whether the person wants it. */
  isWanted(settings: Settings): boolean;
  /** It starts anew when a setting of such a name changes; of others it reads the value when needed. */
  restartsOn?: RegExp;
  pages: readonly PageKind[] | 'all';
  start(env: FeatureEnvironment): void;
}

/** Starts and stops features as their switch and the kind of page ask. */
export class FeatureRunner {
  readonly #features: readonly ContentFeature[];
  readonly #env: FeatureEnvironment;
  readonly #running = new Map<string, { controller: AbortController; startedWith: string }>();

  constructor(features: readonly ContentFeature[], env: FeatureEnvironment) {
    this.#features = features;
    this.#env = env;
    env.signal.addEventListener('abort', () => this.#running.forEach((_, id) => this.#stop(id)));
  }

  get running(): string[] {
    return [...this.#running.keys()];
  }

  /** Call after each change of settings or page. */
  update(): void {
    if (this.#env.signal.aborted) return;
    const kind = this.#env.adapter().pageKind();
    for (const feature of this.#features) {
      const wanted = feature.isWanted(this.#env.settings()) && (feature.pages === 'all' || feature.pages.includes(kind));
      if (!wanted || this.#running.get(feature.id)?.startedWith !== this.#startValues(feature)) this.#stop(feature.id);
      if (wanted && !this.#running.has(feature.id)) this.#start(feature);
    }
  }

  #startValues({ restartsOn }: ContentFeature): string {
    return valuesOf(this.#env.settings(), restartsOn);
  }

  #start(feature: ContentFeature): void {
    const controller = new AbortController();
    this.#running.set(feature.id, { controller, startedWith: this.#startValues(feature) });
    try {
      feature.start({ ...this.#env, signal: controller.signal });
    } catch (error) {
      this.#env.log.warn(`${feature.id} could not start`, error);
      this.#stop(feature.id);
    }
  }

  #stop(id: string): void {
    this.#running.get(id)?.controller.abort();
    this.#running.delete(id);
  }
}
