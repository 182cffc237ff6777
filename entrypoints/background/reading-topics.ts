import type { Log } from '../../utils/platform/log';
import type { Settings } from '../../utils/settings/schema';
import type { Finding } from '../../utils/sensitive/rule-matcher';
import type { SensitiveTopics } from '../../utils/sensitive/sensitive-topics';
import { topicView, type ReadTopicView } from '../../utils/sensitive/topic-view';
import { wantedFindings } from '../../utils/sensitive/wanted-findings';

/** Sensitive topics of texts that are read; where they cannot be read, there are none. */
export class ReadingTopics {
  readonly #sensitive: SensitiveTopics;
  readonly #settings: () => Promise<Settings>;
  readonly #log: Log;

  constructor(sensitive: SensitiveTopics, settings: () => Promise<Settings>, log: Log) {
    this.#sensitive = sensitive;
    this.#settings = settings;
    this.#log = log;
  }

  /** Passages of a text that are explained to whoever points at them. */
  async find(text: string): Promise<Finding[]> {
    const settings = await this.#settings();
    if (!settings.sensitiveReading) return [];
    try {
      const found = await this.#sensitive.findRead(text);
      if (found.length === 0) return [];
      return wantedFindings(text, found, await this.#sensitive.categories(), settings, 'reading').filter(({ reading }) => reading !== 'none');
    } catch (error) {
      this.#log.warn('the sensitive topics cannot be read', error);
      return [];
    }
  }

  /** The topics of passages that a stretch of a text touches, each once. */
  async at(text: string, start: number, end: number): Promise<ReadTopicView[]> {
    const here = (await this.find(text)).filter((finding) => finding.start < end && start < finding.end);
    if (here.length === 0) return [];
    const categories = await this.#sensitive.categories();
    return here.flatMap((finding, at) => {
      const category = categories[finding.category];
      const isFirst = here.findIndex((other) => other.category === finding.category && other.place === finding.place) === at;
      return category && isFirst ? [{ ...topicView(category, finding.category), severity: finding.severity, about: category.about[finding.place] ?? null }] : [];
    });
  }
}
