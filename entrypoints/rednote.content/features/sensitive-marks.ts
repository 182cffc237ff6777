import type { RuleScope } from '../../../utils/sensitive/rule-set';
import type { TopicFinder } from '../annotate/topic-finder';
import { markTopics } from '../annotate/topic-marks';
import type { ContentFeature } from '../feature';

/** Marks passages that touch sensitive topics: in posts where words carry such a meaning, in drafts all that may matter. */
export const sensitiveMarks: ContentFeature = {
  id: 'sensitive-marks',
  isWanted: ({ sensitiveReading, sensitiveDrafts }) => sensitiveReading || sensitiveDrafts,
  restartsOn: /^sensitive|^silenced/u,
  pages: 'all',
  start({ signal, settings, blocks, topics }) {
    const finders: Partial<Record<RuleScope, TopicFinder | undefined>> = {};
    const listener = markTopics((text, isDraft) => {
      const scope = isDraft ? 'drafts' : 'reading';
      if (text.trim() === '' || !settings()[isDraft ? 'sensitiveDrafts' : 'sensitiveReading']) return [];
      const find = finders[scope];
      if (find) return find(text);
      finders[scope] = () => [];
      void topics(scope).then((finder) => {
        finders[scope] = finder ?? undefined;
        if (finder) blocks.tellAgain(listener);
      });
      return [];
    }, signal);
    blocks.listen(listener, signal);
  },
};
